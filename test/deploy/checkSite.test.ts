import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { checkSite } from './checkSite.js'
import { goodSite, page, type Replies, serve } from './siteToCheck'

const check = async (replies: Replies, folder = '') => {
  const { origin, close } = await serve(replies)
  const verdicts = await checkSite(origin + folder)
  close()
  const lines = (level: string) => verdicts.filter((one) => one.level === level).map(({ words }) => words)
  return { wrong: lines('wrong'), advice: lines('advice'), ok: lines('ok') }
}

const noHttps = 'No https: fine on this machine only.'

/** The good site with one reply changed. */
const but = (path: string, change: Replies[string]): Replies => {
  const site = goodSite()
  const before = site[path] ?? {}
  return { ...site, [path]: { ...before, ...change, headers: { ...before.headers, ...change.headers } } }
}

test.each(['', '/paper'])('a site on which all is well, at “%s/”, is told so', async (folder) => {
  const { wrong, advice, ok } = await check(goodSite(`${folder}/`), folder)
  expect({ wrong, advice }).toEqual({ wrong: [], advice: [noHttps] })
  expect(ok.length).toBeGreaterThan(12)
})

const html = { status: 200, body: page(), headers: { 'content-type': 'text/html' } }

const faults: [fault: string, Replies, level: 'wrong' | 'advice', words: string][] = [
  ['no page', but('/', { status: 403 }), 'wrong', 'answers 403. Serve index.html there'],
  [
    'a deep link is lost',
    but('/saved', { status: 404, body: '' }),
    'wrong',
    '/saved answers 404 and not with the app’s page',
  ],
  [
    'a deep link has the status 404',
    but('/saved', { status: 404 }),
    'advice',
    '/saved answers 404 with the app’s page',
  ],
  [
    'unknown addresses are pages',
    but('*', { status: 200 }),
    'advice',
    '/no-such-page answers 200 with the app’s page',
  ],
  [
    'the page has no file name',
    but('/index.html', { status: 404, body: '' }),
    'wrong',
    'the service worker can’t be installed',
  ],
  [
    'a missing script is a page',
    but('/assets/gone-00000000.js', html),
    'wrong',
    'with the page in its place',
  ],
  [
    'that it is missing is kept',
    but('/assets/gone-00000000.js', { headers: { 'cache-control': 'max-age=31536000' } }),
    'wrong',
    'is kept for 31536000 s',
  ],
  [
    'a script is gone',
    but('/assets/index-1.js', { status: 404 }),
    'wrong',
    '/assets/index-1.js, which the page names, answers 404',
  ],
  [
    'a script is plain text',
    but('/assets/index-1.js', { headers: { 'content-type': 'text/plain' } }),
    'wrong',
    'Serve it as text/javascript.',
  ],
  [
    'a script is large',
    but('/assets/index-1.js', { headers: { 'content-encoding': 'identity' } }),
    'wrong',
    '/assets/index-1.js comes uncompressed',
  ],
  [
    'a font has no type',
    but('/assets/letters-1.woff2', { headers: { 'content-type': 'application/octet-stream' } }),
    'wrong',
    'Serve it as font/woff2.',
  ],
  [
    'styles are not kept',
    but('/assets/index-1.css', { headers: { 'cache-control': 'no-cache' } }),
    'advice',
    '/assets/index-1.css is kept for 0 s',
  ],
  [
    'the worker is kept',
    but('/sw.js', { headers: { 'cache-control': 'max-age=3600' } }),
    'wrong',
    'sw.js is kept for 3600 s',
  ],
  ['the worker is a page', but('/sw.js', html), 'wrong', '/sw.js answers 200 with the page in its place'],
  [
    'the manifest is JSON',
    but('/manifest.webmanifest', { headers: { 'content-type': 'application/json' } }),
    'advice',
    'Serve it as application/manifest+json.',
  ],
  [
    'the policy is of another build',
    but('/', { body: page().replace('title = 1', 'title = 2') }),
    'wrong',
    'has not the hash of this page’s inline script',
  ],
  [
    'the policy forbids the worker',
    but('/', {
      headers: { 'content-security-policy': "worker-src 'none'; frame-ancestors 'none'" },
    }),
    'wrong',
    "worker-src lacks 'self'",
  ],
  [
    'there is no policy',
    but('/', { headers: { 'content-security-policy': '' } }),
    'advice',
    'No Content-Security-Policy',
  ],
  [
    'the policy takes any HTML',
    but('/', { headers: { 'content-security-policy': "frame-ancestors 'none'" } }),
    'advice',
    'does not require Trusted Types',
  ],
  [
    'the policy stands in the page only',
    but('/', {
      headers: { 'content-security-policy': '' },
      body: page().replace(
        '<head>',
        `<head><meta http-equiv="Content-Security-Policy" content="img-src 'self'">`,
      ),
    }),
    'advice',
    'The content policy stands in the page only: other sites',
  ],
  [
    'nosniff is missing',
    but('/', { headers: { 'x-content-type-options': '' } }),
    'advice',
    'Not sent: x-content-type-options',
  ],
  [
    'the build is for a folder',
    but('/', { body: page('/paper/') }),
    'wrong',
    'The build is made for /paper/ but served under /',
  ],
  ['there is no WordPress', but('/wp-json/', html), 'wrong', '/wp-json/ answers with the app’s page'],
  [
    'WordPress is down',
    but('/wp-json/', { status: 503 }),
    'wrong',
    '/wp-json/ answers 503: the reader has no news',
  ],
  [
    'there is no plugin',
    but('/wp-json/', { body: '{"name":"x","namespaces":[]}' }),
    'advice',
    'WordPress has not the plugin',
  ],
]

test.each(faults)('%s: that is said', async (_, replies, level, words) => {
  const found = await check(replies)
  expect(found[level].join('\n')).toContain(words)
  expect(found.wrong.length).toBe(level === 'wrong' ? 1 : 0)
})

const picture = (address: string) => ({ _embedded: { 'wp:featuredmedia': [{ source_url: address }] } })

test('pictures that the policy would leave blank are found in the news itself', async () => {
  const posts = JSON.stringify([picture('/own.jpg'), picture('https://media.example/a.jpg')])
  const { wrong } = await check(but('/wp-json/wp/v2/posts', { body: posts }))
  expect(wrong).toEqual([expect.stringMatching(/^Pictures come from https:\/\/media\.example, .* `hosts`/)])
})

test('WordPress on another origin has to let the reader in, and show its paging', async () => {
  const wordpress = await serve(goodSite())
  const link = `<link rel="https://api.w.org/" href="${wordpress.origin}/wp-json/">`
  const replies = but('/', { body: page().replace('<head>', `<head>${link}`) })
  const shut = await check(replies)
  wordpress.close()
  expect(shut.wrong).toEqual([expect.stringMatching(/does not let http.* read it .*none/)])

  const open = goodSite()
  for (const path of ['/wp-json/', '/wp-json/wp/v2/posts'])
    Object.assign(open[path]?.headers ?? {}, { 'access-control-allow-origin': '*' })
  const second = await serve(open)
  const { wrong, advice } = await check(
    but('/', { body: page().replace('<head>', `<head>${link.replace(wordpress.origin, second.origin)}`) }),
  )
  second.close()
  expect(wrong).toEqual([])
  expect(advice).toContainEqual(expect.stringMatching(/can’t see X-WP-Total, X-WP-TotalPages, Link/))
})

test('the command ends with 1 when something is wrong, and prints a line for each', async () => {
  const { origin, close } = await serve(but('/sw.js', { status: 404 }))
  const run = promisify(execFile)('node', ['test/deploy/run.js', origin])
  const { code, stdout } = await run.catch((problem) => problem)
  close()
  expect(code).toBe(1)
  expect(stdout).toMatch(
    /^wrong {3}\/sw\.js answers 404: nothing opens offline\. Upload it with the build\.$/m,
  )
  expect(stdout).toMatch(/\n1 wrong, 1 to better, \d+ well\n$/)
})

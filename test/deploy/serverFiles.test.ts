import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pageRoutes } from '../../src/app/router/pageRoutes'
import { contentPolicy, inlineScriptHashes } from '../../src/build/contentPolicy'
import { hostFiles, pagePatterns } from '../../src/build/hostFiles'
import { withPolicy } from '../../src/build/policyInPage'
import { embedOf } from '../../src/html/embedProviders'
import { allows, parsePolicy, refusedScripts } from './policy.js'

const paths = pageRoutes.map(({ path }) => path).filter((path) => path !== '*')

const addresses = paths.map((path) => path.replace(':slug', 'a-slug'))

/** Patterns of an nginx file or a Caddyfile that stand for pages of the app, and its exact locations. */
const pagesIn = (file: string) => {
  const text = readFileSync(`docs/deploy/${file}`, 'utf8')
  const patterns = [...text.matchAll(/(?:location ~|path_regexp) (\^\S+)/g)].map(
    ([, source = '']) => new RegExp(source),
  )
  const exact = [...text.matchAll(/location = (\S+)/g)].map(([, path]) => path)
  return (address: string) => exact.includes(address) || patterns.some((pattern) => pattern.test(address))
}

test('every page of the app has its line for static hosts', () => {
  expect(pagePatterns).toEqual(paths.slice(1).map((path) => path.slice(1).replace(':slug', '*')))
})

test.each([
  ['nginx.conf', ''],
  ['nginx-one-host.conf', ''],
  ['nginx-sub-path.conf', '/paper'],
  ['Caddyfile', ''],
])('%s knows every page of the app, and no other', (file, folder) => {
  const isPage = pagesIn(file)
  expect(addresses.filter((address) => !isPage(folder + address))).toEqual([])
  expect(
    ['/news', '/article/', '/article/a/b', '/searching'].filter((address) => isPage(folder + address)),
  ).toEqual([])
})

test('browsers that unpack differently share a copy in nginx’s cache, other origins do not', () => {
  const recipe = readFileSync('docs/deploy/nginx-one-host.conf', 'utf8')
  expect(recipe).toMatch(/^\s*proxy_set_header Accept-Encoding "";$/m)
  expect(recipe).toMatch(/^\s*proxy_ignore_headers Vary;$/m)
  expect(recipe).toMatch(/^\s*proxy_cache_key \$http_origin\$request_uri;$/m)
})

const players = [
  'https://youtu.be/dQw4w9WgXcQ',
  'https://vimeo.com/76979871',
  'https://x.com/who/status/1',
  'https://www.instagram.com/p/abc/',
  'https://www.tiktok.com/@who/video/7',
  'https://www.facebook.com/who/posts/1',
  'https://soundcloud.com/who/what',
  'https://open.spotify.com/track/1',
]

test.each(players)('the content policy lets the player of %s start', (address) => {
  const policy = parsePolicy(contentPolicy({ newsroom: [], inlineScripts: [] }))
  const player = new URL(embedOf(address)?.player ?? '')
  expect(allows(policy, 'frame-src', player, new URL('https://read.example'))).toBe(true)
})

test('a build’s files carry its policy: its inline script, its newsroom, and no more', () => {
  const page = readFileSync('index.html', 'utf8')
  const files = hostFiles({ base: '/paper/', page, newsroom: ['https://paper.example'], styles: [] })
  const [, text = ''] = /Content-Security-Policy: (.+)/.exec(files._headers ?? '') ?? []
  const policy = parsePolicy(text)
  const self = new URL('https://read.example')
  expect(refusedScripts(policy, page)).toEqual([])
  expect(allows(policy, 'img-src', new URL('https://paper.example/a.jpg'), self)).toBe(true)
  expect(allows(policy, 'img-src', new URL('https://2.gravatar.com/avatar/1'), self)).toBe(false)
  expect(allows(policy, 'img-src', new URL('https://elsewhere.example/a.jpg'), self)).toBe(false)
  expect(text).not.toContain('unsafe')
  expect(files._redirects).toContain('/paper/article/* /paper/ 200\n')
  expect(files['404.html']).toBe(page)
  expect(parsePolicy(text).get('trusted-types')).toEqual(['broadsheet'])
  for (const name of ['server/headers.nginx', 'server/headers.caddy']) expect(files[name]).toContain(text)
})

test('robots are told so at the root of a host, and nowhere else', () => {
  const at = (base: string) => hostFiles({ base, page: '', newsroom: [], styles: [] })
  expect(at('/')['robots.txt']).toBe('User-agent: *\nAllow: /\n')
  expect(at('/paper/')).not.toHaveProperty('robots.txt')
})

test('the page carries the same policy, before its first script, without what only a header can say', () => {
  const page = readFileSync('index.html', 'utf8')
  const newsroom = ['https://paper.example']
  const [, before = '', text = ''] =
    /^([\s\S]*)<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
      withPolicy(page, newsroom),
    ) ?? []
  expect(before).not.toContain('<script')
  const inHeader = parsePolicy(contentPolicy({ newsroom, inlineScripts: inlineScriptHashes(page) }))
  inHeader.delete('frame-ancestors')
  expect(parsePolicy(text)).toEqual(inHeader)
})

// @vitest-environment node
import { once } from 'node:events'
import { get } from 'node:http'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mockedNewsroom } from './devServer'

let server: ViteDevServer
let home: string

beforeAll(async () => {
  process.env.MOCK_STORIES = '60'
  process.env.MOCK_PUBLISH_MINUTES = '0'
  server = await createServer({
    configFile: false,
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    plugins: [mockedNewsroom()],
    server: { port: 0, host: '127.0.0.1', hmr: false, ws: false, watch: null },
  })
  await server.listen()
  home = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? ''
}, 30_000)

afterAll(async () => {
  await server.close()
  delete process.env.MOCK_STORIES
  delete process.env.MOCK_PUBLISH_MINUTES
})

const page = { accept: 'text/html' }

test('answers over real HTTP, with the address of the server in every link', {
  timeout: 30_000,
}, async () => {
  const response = await fetch(`${home}/wp-json/wp/v2/posts?per_page=1&_fields=id,link`)
  const [post] = await response.json()
  expect(Number(response.headers.get('X-WP-Total'))).toBeGreaterThan(40)
  expect(post.link.startsWith(`${home}/2026/`)).toBe(true)
})

test('sets no time after which a resting connection is closed', async () => {
  const response = await fetch(`${home}/wp-json/`)
  expect(response.headers.get('Keep-Alive')).toBeNull()
})

test('answers a HEAD without a body', async () => {
  const response = await fetch(`${home}/wp-json/wp/v2/posts`, { method: 'HEAD' })
  expect(response.headers.get('X-WP-Total')).toMatch(/^\d+$/)
  expect(await response.text()).toBe('')
})

test('takes the body of a request, and remembers it', async () => {
  const [post] = await (await fetch(`${home}/wp-json/wp/v2/posts?per_page=1&_fields=id`)).json()
  const body = JSON.stringify({
    post: post.id,
    author_name: 'Ama',
    author_email: 'a@example.net',
    content: '港',
  })
  const headers = { 'Content-Type': 'application/json' }
  const first = await fetch(`${home}/wp-json/wp/v2/comments`, { method: 'POST', headers, body })
  expect(await first.json()).toMatchObject({ content: { rendered: '<p>港</p>\n' } })
  const again = await fetch(`${home}/wp-json/wp/v2/comments`, { method: 'POST', headers, body })
  expect(again.status).toBe(409)
})

test('a broken connection breaks', async () => {
  const flaky = { headers: { 'X-Mock': 'flaky' } }
  for (let count = 0; count < 5; count += 1) await (await fetch(`${home}/wp-json/`, flaky)).text()
  await expect(fetch(`${home}/wp-json/`, flaky)).rejects.toThrow(TypeError)
})

test('a broken connection breaks after a word, or Chromium would send the request again by itself', async () => {
  const body = JSON.stringify({ kind: 'cut-before', path: 'wp/v2/posts' })
  await (await fetch(`${home}/__mock/faults`, { method: 'POST', body })).text()
  const said: number[] = []
  const request = get(`${home}/wp-json/wp/v2/posts`)
  request.on('information', ({ statusCode }) => said.push(statusCode))
  const [problem] = await once(request, 'error')
  expect(problem).toMatchObject({ code: 'ECONNRESET' })
  expect(said).toEqual([102])
})

test('a connection cut on purpose breaks, before or after the newsroom has heard', async () => {
  const order = (kind: string) =>
    fetch(`${home}/__mock/faults`, { method: 'POST', body: JSON.stringify({ kind, path: 'wp/v2/posts' }) })
  for (const kind of ['cut-before', 'cut-after']) {
    await (await order(kind)).text()
    await expect(fetch(`${home}/wp-json/wp/v2/posts`)).rejects.toThrow(TypeError)
  }
  expect((await fetch(`${home}/wp-json/wp/v2/posts`)).status).toBe(200)
})

test('a scenario in the address of a page is kept in a cookie until it is switched off', async () => {
  const picked = await fetch(`${home}/?mock=slow,stock`, { headers: page })
  expect(picked.headers.get('Set-Cookie')).toBe('mock=slow%2Cstock; Path=/; SameSite=Lax')
  const off = await fetch(`${home}/?mock=off`, { headers: page })
  expect(off.headers.get('Set-Cookie')).toContain('Max-Age=0')
})

test('the address that WordPress gives a story leads to the reader', async () => {
  const response = await fetch(`${home}/2026/11/storm-on-the-coast/`, { headers: page, redirect: 'manual' })
  expect(response.status).toBe(302)
  expect(response.headers.get('Location')).toBe('/article/storm-on-the-coast')
})

test('the panel is in the page', async () => {
  expect(await (await fetch(home, { headers: page })).text()).toContain('/mocks/panel/panel.ts')
})

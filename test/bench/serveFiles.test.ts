import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveFiles } from './serveFiles'

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'))
const long = 'Text that is worth packing. '.repeat(100)
const newsroom = createServer(({ url }, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ url, long }))
})
let paper: Awaited<ReturnType<typeof serveFiles>>

beforeAll(async () => {
  mkdirSync(join(folder, 'article'))
  writeFileSync(join(folder, 'index.html'), 'shell')
  writeFileSync(join(folder, 'article/printed.html'), `<p>${long}`)
  await new Promise<void>((done) => newsroom.listen(0, '127.0.0.1', done))
  const { port } = newsroom.address() as AddressInfo
  paper = await serveFiles({
    port: 0,
    folders: [folder],
    shell: join(folder, 'index.html'),
    newsroom: `http://127.0.0.1:${port}`,
  })
})

afterAll(() => {
  paper.stop()
  newsroom.close()
  rmSync(folder, { recursive: true })
})

const ask = async (path: string) => {
  const response = await fetch(paper.url + path)
  return {
    status: response.status,
    packed: response.headers.get('content-encoding'),
    text: await response.text(),
  }
}

test('a printed page comes before the shell, which stands in for what was not printed', async () => {
  expect(await ask('/article/printed')).toMatchObject({ status: 200, packed: 'gzip', text: `<p>${long}` })
  expect(await ask('/article/other')).toMatchObject({ status: 200, text: 'shell' })
  expect(await ask('/')).toMatchObject({ text: 'shell' })
  writeFileSync(join(folder, 'home.html'), 'printed home')
  expect(await ask('/')).toMatchObject({ text: 'printed home' })
})

test('a missing script is missing', async () => {
  expect(await ask('/assets/gone.js')).toMatchObject({ status: 404 })
})

test('what is for WordPress is handed on whole and comes back packed', async () => {
  const { packed, text } = await ask('/wp-json/wp/v2/posts?per_page=3')
  expect(packed).toBe('gzip')
  expect(JSON.parse(text)).toEqual({ url: '/wp-json/wp/v2/posts?per_page=3', long })
})

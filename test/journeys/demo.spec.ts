import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { expect, test } from '@playwright/test'

// The newsroom itself is a service worker here.
test.use({ serviceWorkers: 'allow' })

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A static host that knows nothing but files, and shows 404.html for the rest. */
const staticHost = (root: string) =>
  createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const wanted = join(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
    const isThere = existsSync(wanted) && statSync(wanted).isFile()
    const file = isThere ? wanted : join(root, 'paper/404.html')
    response.writeHead(isThere ? 200 : 404, { 'Content-Type': types[extname(file)] ?? 'text/plain' })
    response.end(readFileSync(file))
  })

let root = ''
let host: Server
let paper = ''

test.beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-demo-'))
  const build = [
    'vite',
    'build',
    '--mode',
    'demo',
    '--base=/paper/',
    `--outDir=${join(root, 'paper')}`,
    '--emptyOutDir',
  ]
  execFileSync('npx', build, { stdio: 'pipe' })
  host = staticHost(root)
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  paper = `http://127.0.0.1:${(host.address() as AddressInfo).port}/paper`
})

test.afterAll(() => {
  host.close()
  rmSync(root, { recursive: true, force: true })
})

test('the demo needs no server: a deep link under a sub-path opens, and a comment outlives a reload', async ({
  page,
}) => {
  test.slow()
  await page.goto(`${paper}/article/border-crossing-reopens-after-nine-months`)
  await expect(page.getByText('The app’s own service worker is off here')).toBeVisible()
  const form = page.getByRole('form', { name: 'Leave a reply' })
  await form.getByRole('textbox', { name: 'Comment' }).fill('Read on a static host.')
  await form.getByRole('textbox', { name: 'Name' }).fill('Ama Reader')
  await form.getByRole('textbox', { name: 'Email' }).fill('ama@example.org')
  await form.getByRole('button', { name: 'Post comment' }).click()
  const comments = page.getByRole('region', { name: 'Comments' })
  await expect(comments.getByText('Your comment is published.')).toBeVisible()
  await expect(comments.getByText('Read on a static host.')).toBeVisible()
  await page.reload()
  await form.scrollIntoViewIfNeeded()
  await expect(comments.getByText('Read on a static host.')).toBeVisible()
})

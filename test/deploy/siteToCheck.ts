import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'

interface Reply {
  status?: number
  headers?: Record<string, string>
  body?: string
}

/** What each address answers; a star stands for all that are not named. */
export type Replies = Record<string, Reply>

const inline = 'document.title = 1'
const hash = createHash('sha256').update(inline).digest('base64')

/** A page as a build writes it. */
export const page = (base = '/') => `<!doctype html><html><head><script>${inline}</script>
<link rel="manifest" href="${base}manifest.webmanifest"><script type="module" crossorigin src="${base}assets/index-1.js"></script>
<link rel="stylesheet" crossorigin href="${base}assets/index-1.css"></head><body><div id="root"></div></body></html>`

const policy = `default-src 'none'; script-src 'self' 'sha256-${hash}'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'`

const guards = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=()',
}
const fresh = { 'cache-control': 'no-cache', ...guards }
const hashed = { 'cache-control': 'public, max-age=31536000, immutable', 'content-encoding': 'gzip' }

const html = (body: string, status = 200): Reply => ({
  status,
  body,
  headers: { 'content-type': 'text/html; charset=utf-8', ...(status === 200 ? fresh : guards) },
})

const json = (value: unknown): Reply => ({
  body: JSON.stringify(value),
  headers: {
    'content-type': 'application/json',
    'x-wp-total': '412',
    'x-wp-totalpages': '42',
    'cache-control': 'public, max-age=60',
  },
})

/** A site on which nothing is wrong, in a folder. */
export const goodSite = (base = '/'): Replies => ({
  [base]: html(page(base)),
  [`${base}index.html`]: html(page(base)),
  [`${base}article/a-story-that-nobody-wrote`]: html(page(base)),
  [`${base}category/news`]: html(page(base)),
  [`${base}saved`]: html(page(base)),
  [`${base}sw.js`]: { body: '', headers: { 'content-type': 'text/javascript', ...fresh } },
  [`${base}manifest.webmanifest`]: {
    body: '{}',
    headers: { 'content-type': 'application/manifest+json', ...fresh },
  },
  [`${base}assets/index-1.js`]: { body: 'x', headers: { 'content-type': 'text/javascript', ...hashed } },
  [`${base}assets/index-1.css`]: {
    body: 'a{src:url(./letters-1.woff2)}',
    headers: { 'content-type': 'text/css', ...hashed },
  },
  [`${base}assets/letters-1.woff2`]: { body: 'x', headers: { 'content-type': 'font/woff2', ...hashed } },
  [`${base}assets/gone-00000000.js`]: { status: 404, body: 'gone' },
  [`${base}wp-json/`]: json({ name: 'The Courier', namespaces: ['wp/v2', 'broadsheet/v1'] }),
  [`${base}wp-json/wp/v2/posts`]: json([]),
  '*': html(page(base), 404),
})

/** Serves replies until closed. */
export const serve = async (replies: Replies) => {
  const server = createServer(({ url = '/' }, response) => {
    const { status = 200, headers = {}, body = '' } = replies[url.split('?')[0] ?? ''] ?? replies['*'] ?? {}
    const isPacked = headers['content-encoding'] === 'gzip'
    response.writeHead(status, headers).end(isPacked ? gzipSync(body) : body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}

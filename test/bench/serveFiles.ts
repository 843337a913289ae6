import { existsSync, readFileSync, statSync } from 'node:fs'
import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface Site {
  /** 0: any that is free. */
  port: number
  /** Where files are looked for, in this order. */
  folders: readonly string[]
  /** Stands in for a page without a file; undefined: such a page is missing. */
  shell?: string
  /** Who answers for WordPress; undefined: nobody. */
  newsroom: string | undefined
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

/** Pictures and fonts are compressed already. */
const packs = (type: string) => /^(text|application)\/|svg/.test(type)

const isForNewsroom = (path: string) => /^\/(wp-json|wp-content|__mock)\b/.test(path)

const isFile = (path: string) => existsSync(path) && statSync(path).isFile()

/** Files that a page may lie in: printed ones come before the page that draws itself. */
const namesFor = (path: string) => {
  if (path === '/') return ['home.html', 'index.html']
  if (extname(path) !== '') return [path]
  return [`${path.replace(/\/$/, '')}.html`, join(path, 'index.html')]
}

const fileFor = ({ folders, shell }: Site, path: string): string | undefined => {
  const places = folders.flatMap((folder) => namesFor(path).map((name) => join(folder, name)))
  return places.find(isFile) ?? (extname(path) === '' ? shell : undefined)
}

const keep = (path: string, isPaper: boolean) => {
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable'
  return isPaper ? 'no-cache' : 'max-age=3600'
}

const send = (outgoing: ServerResponse, status: number, headers: Record<string, string>, body: Buffer) => {
  const isTaken = String(outgoing.req.headers['accept-encoding']).includes('gzip')
  const isPacked = isTaken && packs(headers['content-type'] ?? '') && body.length > 1_000
  const sent = isPacked ? gzipSync(body, { level: 6 }) : body
  const how = isPacked ? { 'content-encoding': 'gzip', vary: 'Accept-Encoding' } : {}
  outgoing.writeHead(status, { ...headers, ...how, 'content-length': sent.length }).end(sent)
}

/** Hands a request on; the answer comes compressed, as from a web server before WordPress. */
const pass = (newsroom: string, incoming: IncomingMessage, outgoing: ServerResponse) => {
  const { method, headers, url = '/' } = incoming
  const asked = ask(new URL(url, newsroom), { method, headers }, (answer) => {
    const parts: Buffer[] = []
    answer.on('data', (part: Buffer) => parts.push(part))
    answer.on('end', () => {
      const kept = Object.entries(answer.headers).filter(
        ([name]) => !/^(content-length|transfer|conn|keep)/.test(name),
      )
      const own = Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
      if (method === 'HEAD') outgoing.writeHead(answer.statusCode ?? 502, own).end()
      else send(outgoing, answer.statusCode ?? 502, own, Buffer.concat(parts))
    })
  })
  asked.on('error', () => outgoing.destroy())
  incoming.pipe(asked)
}

/** Serves folders as the recipes of docs/deploy.md do, compressed by gzip, until it is stopped. */
export const serveFiles = async (site: Site) => {
  const server = createServer((incoming, outgoing) => {
    const path = decodeURIComponent(new URL(incoming.url ?? '/', 'http://localhost').pathname)
    if (site.newsroom && isForNewsroom(path)) return pass(site.newsroom, incoming, outgoing)
    const file = fileFor(site, path)
    if (!file) return outgoing.writeHead(404).end()
    const type = types[extname(file)] ?? 'application/octet-stream'
    const headers = { 'content-type': type, 'cache-control': keep(path, site.shell !== undefined) }
    send(outgoing, 200, headers, readFileSync(file))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(site.port, '127.0.0.1', resolve)
  })
  const stop = () => {
    server.closeAllConnections()
    server.close()
  }
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, stop }
}

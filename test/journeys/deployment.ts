import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import {
  createServer,
  type IncomingMessage,
  request as requestFrom,
  type Server,
  type ServerResponse,
} from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'

const isText = (name: string) => /\.(js|css|html)$/.test(name)

const rewrite = (path: string, change: (text: string) => string) =>
  writeFileSync(path, change(readFileSync(path, 'utf8')))

/** Makes the same app look like another build: no hashed script or style has the name it had. */
const rename = (folder: string, edition: string) => {
  const assets = join(folder, 'assets')
  const names = readdirSync(assets).filter(isText)
  const renamed = (text: string) =>
    names.reduce((all, name) => all.replaceAll(name, name.replace(/\.(\w+)$/, `-${edition}.$1`)), text)
  for (const name of names) rewrite(join(assets, name), renamed)
  for (const name of names) renameSync(join(assets, name), join(assets, renamed(name)))
  rewrite(join(folder, 'index.html'), renamed)
  // The page has changed, so its revision has.
  rewrite(join(folder, 'sw.js'), (text) =>
    renamed(text).replace(/"revision":"\w+"(?=,"url":"index\.html")/, `"revision":"${edition}"`),
  )
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}

const isForNewsroom = (path: string) => /^\/(wp-json|wp-content|__mock)\b/.test(path)

/** Hands a request on to the newsroom that is served elsewhere. */
const pass = (newsroom: string, incoming: IncomingMessage, outgoing: ServerResponse) => {
  const { method, headers, url = '/' } = incoming
  const asked = requestFrom(new URL(url, newsroom), { method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  asked.on('error', () => outgoing.destroy())
  incoming.pipe(asked)
}

/** Reads a file whole before it answers; the page stands in for an address without a file, as on any static host. */
const sendFile = async (folder: string, path: string, outgoing: ServerResponse) => {
  const name = path === '/' ? 'index.html' : path.slice(1)
  const isPage = extname(name) === ''
  const file = join(folder, isPage ? 'index.html' : name)
  try {
    const body = await readFile(file)
    outgoing.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(body)
  } catch {
    outgoing.writeHead(404).end()
  }
}

/** A host on which a newsroom puts one build in the place of another. */
export interface Deployment {
  url: string
  /** Replaces all files by those of a build, under names of their own when an `edition` is given. */
  deploy: (build: string, edition?: string) => void
  stop: () => void
}

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })

/** Starts a host with nothing on it; what is for WordPress goes to the newsroom at `newsroom`. */
export const startDeployment = async (port: number, newsroom: string): Promise<Deployment> => {
  const root = mkdtempSync(join(tmpdir(), 'broadsheet-host-'))
  let count = 0
  let folder = root
  const deploy = (build: string, edition?: string) => {
    count += 1
    const place = join(root, `${count}`)
    cpSync(build, place, { recursive: true })
    if (edition) rename(place, edition)
    folder = place
  }
  const server = createServer((incoming, outgoing) => {
    const path = new URL(incoming.url ?? '/', newsroom).pathname
    if (isForNewsroom(path)) pass(newsroom, incoming, outgoing)
    else void sendFile(folder, path, outgoing)
  })
  await listen(server, port)
  const stop = () => {
    server.closeAllConnections()
    server.close()
    rmSync(root, { recursive: true, force: true })
  }
  return { url: `http://127.0.0.1:${port}`, deploy, stop }
}

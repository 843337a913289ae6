import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'

const isBodyless = (method: string) => method === 'GET' || method === 'HEAD'

const headersOf = (incoming: IncomingMessage): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (name.startsWith(':') || value === undefined) continue
    for (const line of [value].flat()) headers.append(name, line)
  }
  // As a web server in front of WordPress would. Tests may come from somewhere else, or the flood rule, which goes by
  // the address, would make them wait for each other.
  const claimed = headers.get('X-Mock-Address')
  headers.set('X-Real-IP', claimed ?? incoming.socket.remoteAddress ?? '127.0.0.1')
  return headers
}

const originOf = (incoming: IncomingMessage) => {
  const scheme = 'encrypted' in incoming.socket ? 'https' : 'http'
  return `${scheme}://${incoming.headers.host ?? 'localhost'}`
}

/** A Node request as a `Request`; its body streams in, and it is aborted when the client goes away. */
export const toRequest = (incoming: IncomingMessage, outgoing: ServerResponse, url: string): Request => {
  const gone = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort()
  })
  const method = incoming.method ?? 'GET'
  const init = { method, headers: headersOf(incoming), signal: gone.signal }
  const address = new URL(url, originOf(incoming))
  if (isBodyless(method)) return new Request(address, init)
  const body = Readable.toWeb(incoming) as ReadableStream<Uint8Array>
  return new Request(address, { ...init, body, duplex: 'half' } as RequestInit)
}

const writeHead = (response: Response, outgoing: ServerResponse) => {
  outgoing.statusCode = response.status
  if (response.statusText) outgoing.statusMessage = response.statusText
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') outgoing.setHeader(name, value)
  }
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies)
}

/**
 * Breaks the connection, without an answer. Chromium sends a request again by itself, POST or not, when a connection
 * that has served before breaks without a word; after a word (102 Processing) and a reset it tells the page instead.
 */
const breakOff = (outgoing: ServerResponse) =>
  outgoing.writeProcessing(() => outgoing.socket?.resetAndDestroy())

/** Sends a `Response` out, its body streaming. A network error becomes a connection that breaks. */
export const send = async (response: Response, outgoing: ServerResponse, method: string): Promise<void> => {
  if (response.type === 'error') {
    breakOff(outgoing)
    return
  }
  writeHead(response, outgoing)
  if (!response.body || method === 'HEAD') {
    outgoing.end()
    return
  }
  try {
    await pipeline(Readable.fromWeb(response.body as NodeStream), outgoing)
  } catch {
    outgoing.destroy() // the client went away, or the body broke off on purpose
  }
}

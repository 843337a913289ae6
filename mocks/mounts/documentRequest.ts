import type { IncomingMessage, ServerResponse } from 'node:http'

const wantsDocument = ({ method, headers }: IncomingMessage) =>
  method === 'GET' && (headers.accept ?? '').includes('text/html')

/** `?mock=slow,flaky` sticks until the browser is closed, `?mock=off` ends it. */
const cookieFor = (picked: string) => {
  const isOff = picked === '' || picked === 'off'
  const value = isOff ? 'mock=; Max-Age=0' : `mock=${encodeURIComponent(picked)}`
  return `${value}; Path=/; SameSite=Lax`
}

/** WordPress's own address of a story; in the reader it has another. */
const permalink = /^\/\d{4}\/\d{2}\/([^/?]+)\/?(?:\?.*)?$/

/**
 * Keeps the scenario that a page's address asks for in a cookie, which the page's requests to the newsroom then carry.
 * A story under WordPress's own address is sent on to the reader's; true: answered.
 */
export const rememberScenario = (incoming: IncomingMessage, outgoing: ServerResponse): boolean => {
  if (!wantsDocument(incoming)) return false
  const url = incoming.url ?? '/'
  const picked = new URL(url, 'http://localhost').searchParams.get('mock')
  if (picked !== null) outgoing.setHeader('Set-Cookie', cookieFor(picked))
  const slug = permalink.exec(url)?.[1]
  if (!slug) return false
  outgoing.writeHead(302, { Location: `/article/${slug}` }).end()
  return true
}

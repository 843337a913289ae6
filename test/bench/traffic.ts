import type { Tab } from './phone'

export type Kind = 'script' | 'css' | 'font' | 'picture' | 'html' | 'json' | 'other'

export interface Transfer {
  url: string
  kind: Kind
  /** ms since the page itself was asked for. */
  begun: number
  /** As they came over the network, with headers. */
  bytes: number
}

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/javascript/, 'script'],
  [/css/, 'css'],
  [/font|woff/, 'font'],
  [/^image\//, 'picture'],
  [/json/, 'json'],
  [/html/, 'html'],
]

/** By what the server calls it; the manifest of an app is `other`. */
export const kindOf = (mime: string): Kind =>
  mime.includes('manifest') ? 'other' : (kinds.find(([pattern]) => pattern.test(mime))?.[1] ?? 'other')

export interface Traffic {
  /** All that has come until now. */
  transfers: () => readonly Transfer[]
  /** ms for which nothing has been on its way. */
  quietFor: () => number
}

/** Writes down what a tab fetches from now on. What the browser had already is left out. */
export const followTraffic = ({ session }: Tab): Traffic => {
  const known = new Map<string, Transfer>()
  const underWay = new Set<string>()
  let first = 0
  let last = performance.now()
  session.on('Network.requestWillBeSent', ({ requestId, request: { url }, timestamp }) => {
    if (url.startsWith('data:') || url.startsWith('blob:')) return
    first ||= timestamp
    known.set(requestId, { url, kind: 'other', begun: (timestamp - first) * 1_000, bytes: 0 })
    underWay.add(requestId)
  })
  session.on('Network.responseReceived', ({ requestId, response: { mimeType } }) => {
    const transfer = known.get(requestId)
    if (transfer) transfer.kind = kindOf(mimeType)
  })
  session.on('Network.requestServedFromCache', ({ requestId }) => {
    known.delete(requestId)
    underWay.delete(requestId)
  })
  const end = (requestId: string, bytes: number) => {
    const transfer = known.get(requestId)
    if (transfer) transfer.bytes = bytes
    underWay.delete(requestId)
    last = performance.now()
  }
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    end(requestId, encodedDataLength),
  )
  session.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0))
  return {
    transfers: () => [...known.values()],
    quietFor: () => (underWay.size > 0 ? 0 : performance.now() - last),
  }
}

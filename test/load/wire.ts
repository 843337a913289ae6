import { AsyncLocalStorage } from 'node:async_hooks'
import type { Asked } from './edgeCache'

/** Who asks: everything that a visit sets going carries it. */
export interface Asker {
  /** Its address on the net. */
  from: string
  /** What its browser can unpack. */
  packing: string
  /** All that it asked, in order; seconds since the first visit. */
  asked: Asked[]
  /** The same with the method before the address, as `GET /wp-json/…`. */
  questions: string[]
  failed: string[]
}

const asker = new AsyncLocalStorage<Asker>()

/** Seconds between two moments of `performance.now()`. */
const seconds = (from: number) => (performance.now() - from) / 1000

/**
 * From now on `fetch` asks in the name of who is asking, and writes down what.
 * @param site origin before the addresses
 */
export const listenIn = (site: string): void => {
  const send = globalThis.fetch
  const begun = performance.now()
  globalThis.fetch = async (target, init = {}) => {
    const who = asker.getStore()
    const url = new URL(String(target), site)
    if (!who) return send(url, init)
    const method = init.method ?? 'GET'
    const address = url.pathname + url.search
    if (address.startsWith('/wp-json/')) who.questions.push(`${method} ${address}`)
    who.asked.push({ at: seconds(begun), address, isRead: method === 'GET' || method === 'HEAD' })
    const headers = { ...init.headers, 'X-Forwarded-For': who.from, 'Accept-Encoding': who.packing }
    const answer = await send(url, { ...init, headers })
    if (answer.status >= 400) who.failed.push(`${answer.status} ${method} ${address}`)
    return answer
  }
}

/** Runs something in the name of an asker. */
export const inNameOf = <Value>(who: Asker, run: () => Promise<Value>): Promise<Value> => asker.run(who, run)

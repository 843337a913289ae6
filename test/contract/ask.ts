import { site } from './subject'

/** An answer as it came, JSON read. */
export interface Raw {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: what the site sends is what is being tried
  readonly body: any
}

/** Asks the site below `/wp-json/` without the reader in between. */
export const ask = async (path: string, init: RequestInit = {}): Promise<Raw> => {
  const response = await fetch(`${site().url}/wp-json/${path}`, init)
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
}

/** Sends JSON. */
export const sendRaw = (method: string, path: string, body: object): Promise<Raw> =>
  ask(path, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })

/** The site's wall clock, so many seconds from now: `2026-11-24T07:40:00`. */
export const siteTime = async (seconds = 0): Promise<string> => {
  const { body } = await ask('?_fields=gmt_offset')
  const moment = Date.now() + (Number(body.gmt_offset) * 3600 + seconds) * 1000
  return new Date(moment).toISOString().slice(0, 19)
}

/** The problem that a promise fails with. Throws if it does not fail. */
export const problemOf = async (promise: Promise<unknown>): Promise<unknown> => {
  const failed = await promise.then(
    () => null,
    (reason: unknown) => ({ reason }),
  )
  if (!failed) throw new Error('It did not fail')
  return failed.reason
}

import { site } from './subject'

/** What a check looks at in an answer that is one thing; what a site really sends is what is being tried. */
interface Thing {
  readonly code?: string
  readonly data?: { readonly params?: object }
  readonly namespaces?: readonly string[]
  readonly gmt_offset?: number
  readonly date_gmt?: string
}

/** An answer as it came, JSON read; its `body` is what the check expects, not what is known. */
export interface Raw<Body = Thing> {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

/** Asks the site below `/wp-json/` without the reader in between. */
export const ask = async <Body = Thing>(path: string, init: RequestInit = {}): Promise<Raw<Body>> => {
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

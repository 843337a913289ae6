import { Malformed, Refused, Unreachable } from '../domain/problems'
import { toRefusal } from './refusal'

/** Longest silence from the newsroom in ms. */
const timeout = 15_000

type Param = string | number | boolean | readonly (string | number)[] | null | undefined

/** Query of a request; what is empty is left out, lists are joined by commas. */
export type Params = Readonly<Record<string, Param>>

/** What WordPress answered. */
export interface Answer {
  body: unknown
  /** `X-WP-Total`; `null` where a proxy or another origin keeps it. */
  total: number | null
}

interface RequestOptions {
  signal?: AbortSignal | undefined
  /** Lets the request outlive the page. */
  keepalive?: boolean
}

interface Call extends RequestOptions {
  method: 'GET' | 'HEAD' | 'POST' | 'DELETE'
  params?: Params
  json?: unknown
}

const configuredUrl = (): string => import.meta.env.VITE_WORDPRESS_URL ?? ''

/** Home of the WordPress site as the build knows it: where it is asked. */
export const newsroomUrl = (): string => {
  const configured = configuredUrl()
  if (configured !== '') return configured.replace(/\/+$/, '')
  const origin = globalThis.location?.origin ?? 'http://localhost'
  return new URL(import.meta.env.BASE_URL, origin).href.replace(/\/+$/, '')
}

const address = (path: string, params: Params = {}): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '')
    if (text !== '') query.set(name, text)
  }
  const search = query.toString()
  return `${newsroomUrl()}/wp-json/${path}${search && `?${search}`}`
}

const isSent = (method: Call['method']) => method === 'POST' || method === 'DELETE'

/**
 * Nothing but safelisted headers. Cookies go to the page's own origin only, where the browser would send them with the
 * page anyhow (and the mocked newsroom keeps its scenario in one); WordPress takes a login without a nonce for nobody.
 */
const toInit = ({ method, json, keepalive = false }: Call, signal: AbortSignal): RequestInit => ({
  method,
  signal,
  keepalive,
  // What is kept on the device is ours to say: a list from the browser's own cache would lack the comment just sent.
  cache: 'no-store',
  credentials: configuredUrl() === '' ? 'same-origin' : 'omit',
  // A 307 or 308 would carry a reader's comment and email address to whatever host it names.
  redirect: isSent(method) ? 'manual' : 'follow',
  ...(json === undefined
    ? {}
    : { body: JSON.stringify(json), headers: { 'Content-Type': 'application/json' } }),
})

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Malformed('The answer is not JSON', { cause })
  }
}

const toTotal = (header: string | null): number | null => {
  const total = Number(header)
  return header && Number.isInteger(total) && total >= 0 ? total : null
}

/** A redirect that was not followed; browsers show nothing of it but that it is one. */
const isRedirect = ({ type, status }: Response) =>
  type === 'opaqueredirect' || (status >= 300 && status < 400)

const read = async (response: Response, method: Call['method']): Promise<Answer> => {
  if (isSent(method) && isRedirect(response)) throw new Refused(response.status, 'redirected', '')
  const text = await response.text()
  if (!response.ok) throw toRefusal(response, text)
  const body = method === 'HEAD' || text === '' ? null : parse(text)
  return { body, total: toTotal(response.headers.get('X-WP-Total')) }
}

/** @throws what the reader aborted with; Unreachable after silence or no connection; Malformed; Refused */
const request = async (path: string, call: Call): Promise<Answer> => {
  const { signal } = call
  const controller = new AbortController()
  const stop = () => controller.abort()
  signal?.addEventListener('abort', stop)
  const timer = setTimeout(stop, timeout)
  try {
    signal?.throwIfAborted()
    const response = await fetch(address(path, call.params), toInit(call, controller.signal))
    return await read(response, call.method)
  } catch (problem) {
    if (signal?.aborted) throw signal.reason
    if (problem instanceof Error && ['Malformed', 'Refused'].includes(problem.name)) throw problem
    throw new Unreachable('The newsroom did not answer', { cause: problem })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

/** Reads a route below `/wp-json/`. Throws Unreachable, Malformed or Refused. */
export const getJson = (path: string, params: Params, options: RequestOptions = {}): Promise<Answer> =>
  request(path, { ...options, method: 'GET', params })

/** How many items a list has, without the list; `null` when the site does not say. Throws Unreachable or Refused. */
export const getTotal = async (
  path: string,
  params: Params,
  options: RequestOptions = {},
): Promise<number | null> => {
  const { total } = await request(path, { ...options, method: 'HEAD', params })
  return total
}

/**
 * Sends JSON (or nothing) to a route below `/wp-json/`, and to no other address that an answer may point to.
 * Throws Unreachable, Malformed or Refused (`redirected`).
 */
export const sendJson = (
  method: 'POST' | 'DELETE',
  path: string,
  json?: unknown,
  options: RequestOptions = {},
): Promise<Answer> => request(path, { ...options, method, json })

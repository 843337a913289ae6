import type { Recorded } from '../wire/record'

/** What the newsroom's sound answer is made of. */
type Sound = Pick<Recorded, 'body' | 'total'>

/** Something that goes wrong between the reader and the newsroom. */
export interface Fault {
  name: string
  /** Whether the device knows that it is offline. */
  isOffline?: true
  /** What `fetch` makes of it; rejects as the browser does. */
  answer: (sound: Sound, signal: AbortSignal, redirect?: RequestRedirect) => Promise<Response>
}

const json = ({ total }: Sound, text: string, init: ResponseInit = {}): Promise<Response> => {
  const headers = { 'Content-Type': 'application/json', ...(total === null ? {} : { 'X-WP-Total': total }) }
  return Promise.resolve(new Response(text, { ...init, headers: { ...headers, ...init.headers } }))
}

const asJson = (sound: Sound, body: unknown) => json(sound, JSON.stringify(body))

/** Browsers tell a page nothing of why: a name without an address, a reset, a refused origin all look like this. */
const noConnection = (why: string) => () =>
  Promise.reject<Response>(new TypeError('Failed to fetch', { cause: why }))

const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })

const page =
  (title: string, init: ResponseInit = {}) =>
  () =>
    Promise.resolve(
      new Response(`<!doctype html><title>${title}</title><h1>${title}</h1>`, {
        ...init,
        headers: { 'Content-Type': 'text/html', ...init.headers },
      }),
    )

const refusal =
  (status: number, headers: Record<string, string> = {}) =>
  (sound: Sound) =>
    json(sound, JSON.stringify({ code: 'said_no', message: 'Said <b>no</b>.', data: { status } }), {
      status,
      headers,
    })

const bytes = (text: string) => new TextEncoder().encode(text)

/** The content policy lets no read through to a host that is not the newsroom's; what is sent follows nowhere. */
const toAnotherHost = (_: Sound, __: AbortSignal, redirect?: RequestRedirect) =>
  redirect === 'manual'
    ? Promise.resolve(Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' }))
    : noConnection('connect-src')()

/** Half of the body, and then the connection is gone. */
const cutShort = (sound: Sound) => {
  const text = JSON.stringify(sound.body)
  let isSent = false
  const body = new ReadableStream<Uint8Array>({
    pull: (stream) => {
      if (isSent) stream.error(new TypeError('terminated'))
      else stream.enqueue(bytes(text.slice(0, text.length / 2)))
      isSent = true
    },
  })
  return Promise.resolve(new Response(body))
}

/** A space a second, for ever. */
const drip = (_: Sound, signal: AbortSignal) => {
  let timer: ReturnType<typeof setInterval>
  const body = new ReadableStream<Uint8Array>({
    start: (stream) => {
      timer = setInterval(() => stream.enqueue(bytes(' ')), 1_000)
      signal.addEventListener('abort', () => stream.error(signal.reason))
      signal.addEventListener('abort', () => clearInterval(timer))
    },
    cancel: () => clearInterval(timer),
  })
  return Promise.resolve(new Response(body))
}

type Fields = Record<string, unknown>

const isList = (body: unknown): body is Fields[] => Array.isArray(body)

/** Changes each entry of a list, or the one thing that there is. */
const inEach = (body: unknown, change: (fields: Fields) => Fields): unknown => {
  if (isList(body)) return body.map(change)
  return body === null ? null : change(body as Fields)
}

const mapFields = (fields: Fields, change: (value: unknown) => unknown): Fields =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(value)]))

const numbersAsText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value)

const ballast = 'x'.repeat(10_000_000)

/** 10 MB in a field that nobody reads; in the one entry of an answer without any. */
const weighed = (body: unknown): unknown => {
  if (!isList(body)) return { ...(body as Fields), ballast }
  const [first, ...others] = body
  return first ? [{ ...first, ballast }, ...others] : [{ ballast }]
}

/** Everything that the issue asks for, and how the reader meets it. */
export const faults: readonly Fault[] = [
  { name: 'offline', isOffline: true, answer: noConnection('offline') },
  { name: 'DNS failure', answer: noConnection('ENOTFOUND') },
  { name: 'connection reset', answer: noConnection('ECONNRESET') },
  { name: '30 s silence', answer: (_, signal) => aborted(signal) },
  { name: '200, HTML (captive portal)', answer: page('Welcome to Lagoon Guest Wi-Fi') },
  { name: '200, connection lost in the body', answer: cutShort },
  {
    name: '200, body cut short',
    answer: (sound) => json(sound, JSON.stringify(sound.body).slice(0, -1).padEnd(1, '{')),
  },
  {
    name: '200, wrong content type',
    answer: (sound) => json(sound, JSON.stringify(sound.body), { headers: { 'Content-Type': 'text/plain' } }),
  },
  { name: '200, JSON of the wrong shape', answer: (sound) => asJson(sound, 'ok') },
  {
    name: '200, fields missing',
    answer: (sound) =>
      asJson(
        sound,
        inEach(sound.body, () => ({})),
      ),
  },
  {
    name: '200, fields null',
    answer: (sound) =>
      asJson(
        sound,
        inEach(sound.body, (fields) => mapFields(fields, () => null)),
      ),
  },
  {
    name: '200, extra fields',
    answer: (sound) =>
      asJson(
        sound,
        inEach(sound.body, (fields) => ({ ...fields, extra: [1] })),
      ),
  },
  {
    name: '200, strings for numbers',
    answer: (sound) =>
      asJson(
        sound,
        inEach(sound.body, (fields) => mapFields(fields, numbersAsText)),
      ),
  },
  { name: '200, 10 MB', answer: (sound) => asJson(sound, weighed(sound.body)) },
  { name: '301 to another host', answer: toAnotherHost },
  { name: '401', answer: refusal(401) },
  { name: '403', answer: refusal(403) },
  { name: '404', answer: refusal(404) },
  { name: '410', answer: refusal(410) },
  { name: '429, Retry-After 5', answer: refusal(429, { 'Retry-After': '5' }) },
  { name: '429', answer: refusal(429) },
  { name: '500', answer: refusal(500) },
  { name: '502', answer: page('Bad gateway', { status: 502 }) },
  { name: '503, Retry-After 600', answer: refusal(503, { 'Retry-After': '600' }) },
  {
    name: '503, maintenance page',
    answer: page('Briefly unavailable for scheduled maintenance.', { status: 503 }),
  },
  { name: 'CORS refusal', answer: noConnection('CORS') },
  { name: 'slow drip', answer: drip },
]

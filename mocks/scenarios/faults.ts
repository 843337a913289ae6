import { problem } from '../handlers/replies'
import { toResponse } from '../handlers/wire'
import { type Answer, isForApi } from './scenario'
import { wait } from './wait'

export const faultKinds = ['status', 'cut-before', 'cut-after', 'delay'] as const

/**
 * Something that goes wrong with the next requests of a kind. `status`: an error of WordPress's instead of an answer.
 * `cut-before`: the connection breaks before the site has heard. `cut-after`: the site does what was asked, and the
 * connection breaks before it can say so. `delay`: the answer comes late.
 */
export interface Fault {
  readonly kind: (typeof faultKinds)[number]
  /** `POST`; without it, any. */
  readonly method?: string
  /** How the path below `/wp-json/` begins: `wp/v2/comments`. Without it, any. */
  readonly path?: string
  /** Requests that meet it; 1 without it. */
  readonly times?: number
  /** What `status` answers; 500 without it. */
  readonly status?: number
  /** WordPress's code in that answer; that of a PHP error without it. */
  readonly code?: string
  /** Seconds for `Retry-After` in that answer. */
  readonly retryAfter?: number
  /** What `delay` waits, ms. */
  readonly ms?: number
}

type SetFault = Fault & { readonly times: number }

export interface Faults {
  add: (fault: Fault) => void
  /** Those not used up, `times` being what is left of them. */
  list: () => readonly SetFault[]
  /** The site as it answers with these faults. */
  over: (beneath: Answer) => Answer
}

const pathOf = (request: Request): string => {
  const { pathname, searchParams } = new URL(request.url)
  const path = searchParams.get('rest_route') ?? pathname.split('/wp-json/')[1] ?? ''
  return path.replace(/^\//, '')
}

const isMet = ({ method, path }: Fault, request: Request): boolean =>
  isForApi(request) &&
  (method === undefined || method.toUpperCase() === request.method) &&
  pathOf(request).startsWith((path ?? '').replace(/^\//, ''))

const phpError = 'There has been a critical error on this website.'

const refusal = (request: Request, { status = 500, code = 'internal_server_error', retryAfter }: Fault) => {
  const reply = problem(status, code, phpError)
  const headers = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }
  return toResponse(request, new URL(request.url).origin, { ...reply, headers })
}

/** What was sent is read before the wait, as a web server does: whoever leaves meanwhile has been heard. */
const answerLate = async (request: Request, ms: number, beneath: Answer) => {
  const body = request.body === null ? {} : { body: await request.arrayBuffer() }
  await wait(ms, request.signal)
  const { url, method, headers } = request
  return beneath(new Request(url, { method, headers, ...body }))
}

const meet = async (fault: Fault, request: Request, beneath: Answer) => {
  if (fault.kind === 'status') return refusal(request, fault)
  if (fault.kind === 'cut-before') return Response.error()
  if (fault.kind === 'delay') return answerLate(request, fault.ms ?? 0, beneath)
  return (await beneath(request)) && Response.error()
}

/** The faults of a site, used up in the order in which they were set. */
export const createFaults = (): Faults => {
  let left: readonly SetFault[] = []
  return {
    add: (fault) => {
      left = [...left, { times: 1, ...fault }]
    },
    list: () => left,
    over: (beneath) => async (request) => {
      const met = left.find((fault) => isMet(fault, request))
      if (!met) return beneath(request)
      left = left
        .map((fault) => (fault === met ? { ...fault, times: fault.times - 1 } : fault))
        .filter(({ times }) => times > 0)
      return meet(met, request, beneath)
    },
  }
}

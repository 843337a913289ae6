/** One answered request, for the developer panel. */
interface LoggedRequest {
  /** Epoch ms of the answer. */
  readonly at: number
  readonly method: string
  /** Path and query. */
  readonly path: string
  /** 0: a connection that broke. */
  readonly status: number
  readonly ms: number
  readonly scenarios: readonly string[]
}

export interface RequestLog {
  add: (request: Request, response: Response, scenarios: readonly string[], ms: number) => void
  /** Newest first. */
  list: () => readonly LoggedRequest[]
  clear: () => void
}

const kept = 50

export const createRequestLog = (): RequestLog => {
  let requests: readonly LoggedRequest[] = []
  return {
    add: ({ method, url }, { status, type }, scenarios, ms) => {
      const { pathname, search } = new URL(url)
      const entry = {
        at: Date.now(),
        method,
        path: `${pathname}${search}`,
        status: type === 'error' ? 0 : status,
        ms: Math.round(ms),
        scenarios,
      }
      requests = [entry, ...requests].slice(0, kept)
    },
    list: () => requests,
    clear: () => {
      requests = []
    },
  }
}

/** What an endpoint answers, before headers common to all REST replies are laid round it. */
export interface Reply {
  readonly status: number
  /** JSON; `null` fields and key order go out as they stand. */
  readonly body: unknown
  readonly headers: Readonly<Record<string, string>>
}

/**
 * An error object as WordPress writes it; `data` may carry more than the status. The allowed methods are named where the
 * caller was let in and then failed: on 400, not on 401 to 404.
 */
export const problem = (
  status: number,
  code: string,
  message: string,
  data: Readonly<Record<string, unknown>> = {},
): Reply => ({
  status,
  body: { code, message, data: { status, ...data } },
  headers: status === 400 ? { Allow: 'GET' } : {},
})

/** An answer with one thing in it. */
export const single = (body: unknown, headers: Readonly<Record<string, string>> = {}): Reply => ({
  status: 200,
  body,
  headers: { Allow: 'GET', ...headers },
})

/** A stretch of a list. */
export interface Stretch<Item> {
  readonly items: readonly Item[]
  readonly total: number
}

export const noRoute = (): Reply =>
  problem(404, 'rest_no_route', 'No route was found matching the URL and request method.')

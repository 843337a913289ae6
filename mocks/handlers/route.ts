import type { Fields } from './fields'
import { readParams } from './params/readParams'
import type { ArgSchemas, Params } from './params/schema'
import type { QueryTree } from './phpQuery'
import type { Reply } from './replies'

/** A request as an endpoint sees it. */
export interface Asked<Args = Record<never, never>> {
  /** Where the site stands, without a slash at the end: `http://localhost:5173`. */
  readonly home: string
  /** `wp/v2/posts/12`. */
  readonly path: string
  /** The number in the path; 0 where the route has none. */
  readonly id: number
  /** Parameters as the endpoint takes them. */
  readonly params: Params<Args>
  /** The query string, values that were read standing in for the raw ones. */
  readonly query: QueryTree
  /** Query and body (JSON or form) in one; what the body says goes first. */
  readonly sent: Record<string, unknown>
  readonly fields: Fields
  readonly headers: Headers
}

export type AskedRaw = Omit<Asked, 'params'>

interface Endpoint {
  readonly args: ArgSchemas
  readonly run: (asked: AskedRaw) => Reply
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Everything at one address of the API. HEAD and OPTIONS come with it. */
export interface Route {
  /** Under `/wp-json/`; `:id` stands for a whole number: `wp/v2/posts/:id`. */
  readonly path: string
  readonly namespace: string
  readonly methods: Readonly<Partial<Record<Method, Endpoint>>>
}

/** An endpoint that gets its parameters checked and read by `args`, or is not asked at all. */
export const endpoint = <Args extends ArgSchemas>(
  args: Args,
  answer: (asked: Asked<Args>) => Reply,
): Endpoint => ({
  args,
  run: (asked) => {
    const read = readParams(args, asked.query)
    return 'refusal' in read ? read.refusal : answer({ ...asked, params: read.params })
  },
})

/** An endpoint that reads `sent` itself, in an order of its own. */
export const rawEndpoint = (args: ArgSchemas, run: Endpoint['run']): Endpoint => ({ args, run })

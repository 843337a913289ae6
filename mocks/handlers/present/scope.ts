import type { Newsroom } from '../../newsroom/newsroom'
import type { Fields } from '../fields'
import { wants } from '../fields'
import type { Asked } from '../route'

/** What it takes to show a record over the wire. */
export interface Scope {
  readonly newsroom: Newsroom
  readonly home: string
  readonly fields: Fields
  /** `view`, or `embed` with less in it. */
  readonly context: string
  /** What the reader typed for protected posts; empty: nothing. */
  readonly password: string
}

/** The scope of a request. */
export const scopeOf = (
  newsroom: Newsroom,
  { home, fields, query, params }: Omit<Asked, 'params'> & { params: { context: string } },
): Scope => ({
  newsroom,
  home,
  fields,
  context: params.context,
  password: typeof query.password === 'string' ? query.password : '',
})

/** Makes one field of a record. */
type Make<Record> = (record: Record, scope: Scope) => unknown

/** Fields in WordPress's order. */
export type FieldTable<Record> = readonly (readonly [name: string, make: Make<Record>, contexts?: 'view'])[]

/** Links are worked out when they, or what is embedded beside them, are asked for. */
const isWanted = (fields: Fields, name: string) =>
  name === '_links' ? wants(fields, '_links') || wants(fields, '_embedded') : wants(fields, name)

/** Makes the fields that are asked for and no others: a body is dear. */
export const present = <Record>(table: FieldTable<Record>, record: Record, scope: Scope): object =>
  Object.fromEntries(
    table.flatMap(([name, make, contexts]) => {
      if (contexts === 'view' && scope.context !== 'view') return []
      if (!isWanted(scope.fields, name)) return []
      const value = make(record, scope)
      return value === undefined ? [] : [[name, value]]
    }),
  )

/** Address of something in the API. */
export const api = (home: string, path: string): string => `${home}/wp-json/wp/v2/${path}`

export const curies = [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }] as const

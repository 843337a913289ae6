/**
 * Where a feed goes on: stories before that second, without those already seen in it.
 * See docs/decisions/page-by-date.md.
 */
export interface Cursor {
  /** Site-local wall clock, exclusive: one second after the last story's. */
  before: string
  /** Ids of the stories already seen in the last second. */
  exclude: readonly number[]
}

/** A stretch of a list, and where the next begins: `null` at the end. */
export interface Page<Item, Next> {
  items: readonly Item[]
  next: Next | null
  /** How many there are in all as the site says; `null` when it (or a proxy) keeps that to itself. */
  total: number | null
}

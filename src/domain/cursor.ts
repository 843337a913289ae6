import type { Cursor } from './page'

/** What paging needs of a story. */
export interface Placed {
  id: number
  /** Site-local wall clock without a zone. */
  publishedLocal: string
}

/** Wall-clock arithmetic: the zone is never asked, so daylight saving cannot move it. */
const oneSecondLater = (local: string): string => {
  const moment = Date.parse(`${local.replace(' ', 'T')}Z`)
  return new Date(moment + 1000).toISOString().slice(0, 19)
}

const hasClock = (item: Placed | null): item is Placed =>
  item !== null && !Number.isNaN(Date.parse(`${item.publishedLocal.replace(' ', 'T')}Z`))

/**
 * Where a feed goes on after a page, losing and repeating nothing when stories share a second.
 * WordPress orders stories of one second arbitrarily, so we ask for that second again without those seen in it.
 * @param items as received, newest first; `null` for one that could not be read, which still counts
 * @param asked how many were asked for: fewer received is the end
 * @param previous the cursor that brought this page: a page wholly inside one second keeps its excludes
 */
export const nextCursor = (
  items: readonly (Placed | null)[],
  asked: number,
  previous: Cursor | null = null,
): Cursor | null => {
  const placed = items.filter(hasClock)
  const last = placed.at(-1)
  if (items.length < asked || !last) return null
  const before = oneSecondLater(last.publishedLocal)
  const seen = placed.filter((item) => item.publishedLocal === last.publishedLocal).map(({ id }) => id)
  const carried = previous?.before === before ? previous.exclude : []
  return { before, exclude: [...new Set([...carried, ...seen])] }
}

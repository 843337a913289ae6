import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import { askNewsroom } from './askNewsroom'
import { type FeedCursor, type FeedPage, startOf } from './feedCursor'
import type { Feed } from './feedQueries'

type FeedData = InfiniteData<FeedPage, FeedCursor>

/**
 * Puts a fresh first page before what a list shows. When the two do not touch, so much is new that stories between
 * them would be lost: the list then begins anew.
 */
export const withFreshStart = (data: FeedData | undefined, fresh: FeedPage, start: FeedCursor): FeedData => {
  const known = new Set(data?.pages.flatMap(({ items }) => items.map(({ id }) => id)))
  const items = fresh.items.filter(({ id }) => !known.has(id))
  if (!data || items.length === fresh.items.length) return { pages: [fresh], pageParams: [start] }
  return { pages: [{ ...fresh, items }, ...data.pages], pageParams: [start, ...data.pageParams] }
}

/** Fetches the newest stories of a list and puts them on top of it; throws what the fetch throws. */
export const showNewer = async (queryClient: QueryClient, { queryKey }: Feed): Promise<void> => {
  const [, scope] = queryKey
  const start = startOf(scope)
  const fresh = await (await askNewsroom()).feed(scope, start, new AbortController().signal)
  queryClient.setQueryData<FeedData>(queryKey, (data) => withFreshStart(data, fresh, start))
}

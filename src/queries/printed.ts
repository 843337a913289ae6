import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { keptKind } from './keptKind'
import { outlineKey } from './keys'
import { markRestored, takeRestoredDate } from './restored'

/** What a printed page is drawn from, as it stands in the page. */
export interface PrintedData {
  /** When it was printed; epoch ms. */
  at: number
  queries: readonly (readonly [QueryKey, unknown])[]
}

const isOfNewsroom = (key: QueryKey) => keptKind(key) !== null || key[0] === outlineKey[0]

/** What a page that was drawn with this cache was drawn from. `at` in epoch ms. */
export const printedData = (queryClient: QueryClient, at: number): PrintedData => {
  const queries = queryClient
    .getQueryCache()
    .getAll()
    .filter(({ queryKey, state }) => state.data !== undefined && isOfNewsroom(queryKey))
    .map(({ queryKey, state }) => [queryKey, state.data] as const)
  return { at, queries }
}

/** Fills an empty cache with what the page that stands already was drawn from, with the date of its printing. */
export const restorePrinted = (queryClient: QueryClient, { at, queries }: PrintedData): void => {
  for (const [key, data] of queries) {
    const query = queryClient.getQueryCache().build(queryClient, { queryKey: key })
    // Before it is filled: who hears of that must not take it for news.
    markRestored(query, at)
    takeRestoredDate(query)
    queryClient.setQueryData(key, data, { updatedAt: at })
  }
}

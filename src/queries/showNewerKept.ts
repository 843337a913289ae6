import type { QueryClient } from '@tanstack/react-query'
import { readKept } from '../offline/keptQueries'
import { isRestored, markRestored, takeRestoredDate } from './restored'
import { whenIdle } from './whenIdle'

/** ms after which a busy page looks as well. */
const patience = 2_000

/**
 * Shows what the device holds in the place of what a page was printed from, where that is older: the worker keeps pages,
 * and a reader may have gone on since. Never fails.
 */
export const showNewerKept = async (queryClient: QueryClient): Promise<void> => {
  // A part that is not taken over yet would be drawn anew.
  await new Promise<void>((resolve) => whenIdle(resolve, patience))
  const printed = queryClient.getQueryCache().findAll({ predicate: isRestored })
  for (const query of printed) {
    const kept = await readKept(query.queryHash)
    // What the newsroom has sent meanwhile is newer still.
    if (!kept || !isRestored(query) || kept.updatedAt <= query.state.dataUpdatedAt) continue
    markRestored(query, kept.updatedAt)
    takeRestoredDate(query)
    queryClient.setQueryData(query.queryKey, kept.data, { updatedAt: kept.updatedAt })
  }
}

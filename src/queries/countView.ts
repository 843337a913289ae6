import type { QueryClient } from '@tanstack/react-query'
import type { Counts } from '../domain/article'
import type { Extras } from '../domain/site'
import { returnView, takeView } from '../offline/seenViews'
import { recordView } from '../wordpress/recordCounts'

const showViews = (queryClient: QueryClient, articleId: number, views: number | null) =>
  queryClient.setQueriesData<Counts>({ queryKey: ['counts', articleId] }, (counts) =>
    counts?.views == null ? counts : { ...counts, views: views ?? counts.views + 1 },
  )

/**
 * Counts a view, once per story, browser and day, and lets the number on the page go up. When to call it is the
 * page's business: after 5 s visible or the first scroll, never for a page that was only fetched ahead.
 * Never fails: a view that could not be recorded is counted another time.
 */
export const countView = async (
  queryClient: QueryClient,
  articleId: number,
  extras: Extras,
): Promise<void> => {
  if (extras === 'none' || !takeView(articleId)) return
  try {
    showViews(queryClient, articleId, await recordView(articleId, extras))
  } catch {
    returnView(articleId)
  }
}

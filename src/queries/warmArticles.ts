import type { QueryClient } from '@tanstack/react-query'
import type { Article } from '../domain/article'
import { fetchArticles } from '../wordpress/articles'
import { articleQueries } from './articleQueries'
import { mayFetchAhead } from './fetchingAhead'
import { isDataCheap } from './isDataCheap'

/** Asked for already, so that a feed that paints twice asks once. */
const underWay = new WeakMap<QueryClient, Set<number>>()

const idsUnderWay = (queryClient: QueryClient): Set<number> => {
  const ids = underWay.get(queryClient) ?? new Set()
  underWay.set(queryClient, ids)
  return ids
}

const cachedIds = (queryClient: QueryClient): Set<number> => {
  const cached = queryClient.getQueriesData<Article>({ queryKey: articleQueries.all })
  return new Set(cached.flatMap(([, article]) => article?.id ?? []))
}

const mostAtOnce = 100

/**
 * Brings the bodies of stories on screen into the article cache with one request, so that they open with no wait. Where
 * one is missing all are asked for: of those missing alone each reader would ask another question, which no shared cache
 * answers.
 * Not where data is dear (Save-Data, 2G, or the reader's wish). Counts no view, and never fails: the story is then fetched when opened.
 */
export const warmArticles = async (queryClient: QueryClient, ids: readonly number[]): Promise<void> => {
  const asked = idsUnderWay(queryClient)
  const cached = cachedIds(queryClient)
  const wanted = ids.slice(0, mostAtOnce)
  if (wanted.every((id) => cached.has(id) || asked.has(id)) || !isDataCheap() || !mayFetchAhead()) return
  for (const id of wanted) asked.add(id)
  try {
    for (const article of await fetchArticles(wanted)) {
      queryClient.setQueryData(articleQueries.bySlug(article.slug).queryKey, article)
    }
  } catch {
    // Warming is a courtesy.
  } finally {
    for (const id of wanted) asked.delete(id)
  }
}

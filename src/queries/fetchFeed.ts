import { fetchFeedPage, fetchSearchPage } from '../wordpress/articles'
import type { FeedCursor, FeedPage, FeedScope } from './feedCursor'

const none: FeedPage = { items: [], next: null, total: null }

type Sources = Extract<FeedScope, { kind: 'sources' }>['sources']

const fetchFromSources = async (
  sources: Sources,
  { source, after }: Extract<FeedCursor, { kind: 'sources' }>,
  signal: AbortSignal,
): Promise<FeedPage> => {
  const filter = sources[source]
  if (!filter) return none
  const { items, next, total } = await fetchFeedPage(filter, after, signal)
  if (next) return { items, next: { kind: 'sources', source, after: next }, total }
  const hasMore = source + 1 < sources.length
  return { items, next: hasMore ? { kind: 'sources', source: source + 1, after: null } : null, total }
}

const fetchFromSearch = async (words: string, page: number, signal: AbortSignal): Promise<FeedPage> => {
  // WordPress refuses a search for nothing.
  if (words === '') return none
  const found = await fetchSearchPage(words, page, signal)
  return { ...found, next: found.next === null ? null : { kind: 'search', page: found.next } }
}

const fetchOnce = (scope: FeedScope, cursor: FeedCursor, signal: AbortSignal): Promise<FeedPage> => {
  if (scope.kind === 'search') {
    return fetchFromSearch(scope.words, cursor.kind === 'search' ? cursor.page : 1, signal)
  }
  const start = { kind: 'sources', source: 0, after: null } as const
  return fetchFromSources(scope.sources, cursor.kind === 'sources' ? cursor : start, signal)
}

const emptyPagesInARow = 5

/**
 * The next stretch of a list that holds a story, or the end: a source may have run dry, and a whole page may be
 * unreadable, and a list that grows by nothing would look stuck.
 */
export const fetchFeed = async (
  scope: FeedScope,
  from: FeedCursor,
  signal: AbortSignal,
): Promise<FeedPage> => {
  let page = await fetchOnce(scope, from, signal)
  for (let tries = 1; page.items.length === 0 && page.next && tries < emptyPagesInARow; tries += 1) {
    page = await fetchOnce(scope, page.next, signal)
  }
  return page
}

import type { ArticleSummary } from '../domain/article'
import { fetchArticle, fetchCountNewer, fetchFeedPage } from '../wordpress/articles'
import { fetchSite } from '../wordpress/site'
import { fetchChosenSections, fetchSections } from '../wordpress/terms'
import type { FeedScope } from './feedCursor'
import { fetchAllCounts } from './fetchAllCounts'
import { fetchFeed } from './fetchFeed'
import { fetchMostReadOrKnown } from './fetchMostRead'

const countNewer = (scope: FeedScope, newest: ArticleSummary, signal: AbortSignal): Promise<number> => {
  const [filter] = scope.kind === 'sources' ? scope.sources : []
  return filter ? fetchCountNewer(filter, newest.publishedLocal, signal) : Promise.resolve(0)
}

/** What the first pages ask the newsroom for. Each fails with Unreachable, Malformed, Refused or NotFound. */
export const newsroom = {
  site: fetchSite,
  /** As the newsroom chose them, else all. */
  sections: (chosen: readonly string[] | undefined, signal: AbortSignal) =>
    chosen ? fetchChosenSections(chosen, signal) : fetchSections(signal),
  article: fetchArticle,
  counts: fetchAllCounts,
  feed: fetchFeed,
  /** The newest of a section. */
  front: (categoryId: number, signal: AbortSignal) =>
    fetchFeedPage({ categories: [categoryId] }, null, signal),
  mostRead: fetchMostReadOrKnown,
  /** How many stories of a feed are newer than the newest one shown. */
  countNewer,
}

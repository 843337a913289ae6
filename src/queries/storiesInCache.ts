import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { Article, ArticleSummary } from '../domain/article'
import type { Page } from '../domain/page'
import { articleKey, feedKey } from './keys'

type FeedData = InfiniteData<Page<ArticleSummary, unknown>>

/** Every story that some feed or article page holds in memory. */
export const storiesInCache = (queryClient: QueryClient): readonly ArticleSummary[] => {
  const feeds = queryClient.getQueriesData<FeedData>({ queryKey: feedKey })
  const articles = queryClient.getQueriesData<Article>({ queryKey: articleKey })
  const inFeeds = feeds.flatMap(([, data]) => data?.pages.flatMap(({ items }) => items) ?? [])
  return [...inFeeds, ...articles.flatMap(([, article]) => article ?? [])]
}

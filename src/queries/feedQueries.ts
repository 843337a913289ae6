import { type InfiniteData, infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ArticleSummary } from '../domain/article'
import type { Extras } from '../domain/site'
import type { ArticleFilter } from '../wordpress/articles'
import { askNewsroom } from './askNewsroom'
import { hour, minute } from './durations'
import { type FeedCursor, type FeedPage, type FeedScope, startOf } from './feedCursor'
import { feedKey, frontKey, mostReadKey } from './keys'
import { freshFor } from './restored'

/** A story that was published again, or that a later search page repeats, stands once: where it was seen first. */
const withoutRepeats = (data: InfiniteData<FeedPage, FeedCursor>): InfiniteData<FeedPage, FeedCursor> => {
  const seen = new Set<number>()
  const isNew = ({ id }: ArticleSummary) => !seen.has(id) && seen.add(id)
  return { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.filter(isNew) })) }
}

const feed = (scope: FeedScope) =>
  infiniteQueryOptions({
    queryKey: [...feedKey, scope] as const,
    queryFn: async ({ pageParam, signal }) => (await askNewsroom()).feed(scope, pageParam, signal),
    initialPageParam: startOf(scope),
    getNextPageParam: ({ next }: FeedPage) => next,
    select: withoutRepeats,
    // A list is never exchanged under the reader's eyes: `newerThan` tells of new stories, the reader asks for them.
    staleTime: freshFor(hour),
    refetchOnReconnect: false,
  })

/** An endless list of stories, as `useInfiniteQuery` takes it. */
export type Feed = ReturnType<typeof feed>

const from = (...sources: ArticleFilter[]) => feed({ kind: 'sources', sources })

/** The story's tags, then its section, then everything: each leaves out what those before it hold. */
const relatedSources = ({ id, tags, categories }: ArticleSummary): ArticleFilter[] => {
  const without = [id]
  const tagIds = tags.map((tag) => tag.id)
  const section = categories.slice(0, 1).map((category) => category.id)
  const sources: ArticleFilter[] = [{ withoutTags: tagIds, withoutCategories: section, without }]
  if (section.length > 0) sources.unshift({ categories: section, withoutTags: tagIds, without })
  if (tagIds.length > 0) sources.unshift({ tags: tagIds, without })
  return sources
}

/** Lists of stories. All but `mostRead` and `newerThan` are endless and take `useInfiniteQuery`. */
export const feedQueries = {
  all: feedKey,
  latest: () => from({}),
  inCategory: (id: number) => from({ categories: [id] }),
  byAuthor: (id: number) => from({ author: id }),
  tagged: (id: number) => from({ tags: [id] }),
  /** The newest of a section, for its block on the front page. */
  front: (categoryId: number) =>
    queryOptions({
      queryKey: [...frontKey, categoryId],
      queryFn: async ({ signal }) => (await askNewsroom()).front(categoryId, signal),
      staleTime: freshFor(hour),
      refetchOnReconnect: false,
    }),
  /** Best match first. */
  search: (words: string) => feed({ kind: 'search', words: words.trim() }),
  /** Never the story itself. */
  related: (article: ArticleSummary) => from(...relatedSources(article)),
  /** Up to twenty stories of the last seven days; none when the site cannot tell. */
  mostRead: (extras: Extras) =>
    queryOptions({
      queryKey: [...mostReadKey, extras],
      queryFn: async ({ client, queryKey, signal }) => {
        const known = client.getQueryData<readonly ArticleSummary[]>(queryKey) ?? []
        return (await askNewsroom()).mostRead(extras, known, signal)
      },
      staleTime: freshFor(5 * minute),
      refetchOnReconnect: false,
    }),
  /** How many stories of a feed are newer than the newest one shown; asked every minute while the page is visible. */
  newerThan: (of: Feed, newest: ArticleSummary) =>
    queryOptions({
      queryKey: ['newer', of.queryKey, newest.id],
      queryFn: async ({ signal }) => (await askNewsroom()).countNewer(of.queryKey[1], newest, signal),
      refetchInterval: minute,
      refetchOnWindowFocus: true,
      retry: false,
    }),
}

import { nullable, number, object, optional, string } from 'valibot'
import type { Article, ArticleSummary, Counts } from '../domain/article'
import { nextCursor } from '../domain/cursor'
import type { Cursor, Page } from '../domain/page'
import { NotFound } from '../domain/problems'
import { getJson, type Params } from './client'
import { keepValid, parseList, parseOne } from './wire'
import { toArticle, toCounts, toSummary, WireArticle } from './wireArticle'

/** Stories on a page of a feed. */
export const pageSize = 12

const embed = 'author,wp:featuredmedia,wp:term'

/**
 * What a card needs. Naming single links brings only those embeds and drops the other links: 12 cards are 77 kB
 * (8.2 kB gzip) instead of 234 kB (27 kB) from WordPress 6.6. `content.protected` comes without the content.
 */
const cardFields = [
  'id,slug,link,date,date_gmt,modified_gmt,title.rendered,excerpt.rendered,content.protected,categories,tags',
  'comment_status,sticky,broadsheet,_links.author,_links.wp:featuredmedia,_links.wp:term',
].join(',')

const articleFields = cardFields.replace('content.protected', 'content')

const cards = { _fields: cardFields, _embed: embed }
const wholeArticles = { _fields: articleFields, _embed: embed }

/** Which stories a feed holds; lists of ids mean any of them. */
export interface ArticleFilter {
  categories?: readonly number[]
  tags?: readonly number[]
  author?: number
  withoutCategories?: readonly number[]
  withoutTags?: readonly number[]
  /** Ids of stories that the feed leaves out. */
  without?: readonly number[]
}

const toParams = (filter: ArticleFilter): Params => ({
  categories: filter.categories,
  tags: filter.tags,
  author: filter.author,
  categories_exclude: filter.withoutCategories,
  tags_exclude: filter.withoutTags,
})

const summaries = (items: readonly unknown[]): ArticleSummary[] =>
  keepValid(WireArticle, items).map(toSummary)

const WirePlace = object({ id: number(), date: string() })

/** The place of each item in time, also of those whose other fields are bad. */
const toPlaces = (items: readonly unknown[]) =>
  items.map((item) => {
    const [place] = keepValid(WirePlace, [item])
    return place ? { id: place.id, publishedLocal: place.date } : null
  })

/** The front page is edited from the first page of everything: one request for all its blocks. */
const frontPageSize = 36

const sizeOf = (filter: ArticleFilter, cursor: Cursor | null) =>
  cursor === null && Object.keys(filter).length === 0 ? frontPageSize : pageSize

/** A page of a feed, newest first, from a cursor on (`null`: from the top). */
export const fetchFeedPage = async (
  filter: ArticleFilter,
  cursor: Cursor | null,
  signal?: AbortSignal,
): Promise<Page<ArticleSummary, Cursor>> => {
  const exclude = [...(filter.without ?? []), ...(cursor?.exclude ?? [])]
  const size = sizeOf(filter, cursor)
  const query = { ...cards, ...toParams(filter), per_page: size, before: cursor?.before, exclude }
  const { body, total } = await getJson('wp/v2/posts', query, { signal })
  const items = parseList(body)
  // The end is judged on what came, not on what could be read.
  return { items: summaries(items), next: nextCursor(toPlaces(items), size, cursor), total }
}

/** A page of what a search finds, best match first; `page` counts from 1. */
export const fetchSearchPage = async (
  words: string,
  page: number,
  signal?: AbortSignal,
): Promise<Page<ArticleSummary, number>> => {
  const query = { ...cards, search: words, orderby: 'relevance', per_page: pageSize, page }
  const { body, total } = await getJson('wp/v2/posts', query, { signal })
  const items = parseList(body)
  return { items: summaries(items), next: items.length < pageSize ? null : page + 1, total }
}

const newestCounted = 100

/** How many stories of a feed are newer than a site-local date, up to 100. */
export const fetchCountNewer = async (
  filter: ArticleFilter,
  date: string,
  signal?: AbortSignal,
): Promise<number> => {
  const query = {
    ...toParams(filter),
    after: date,
    exclude: filter.without,
    per_page: newestCounted,
    _fields: 'id',
  }
  const { body } = await getJson('wp/v2/posts', query, { signal })
  return parseList(body).length
}

/** A story in full, by its slug (decoded or not). Throws NotFound. */
export const fetchArticle = async (slug: string, signal?: AbortSignal): Promise<Article> => {
  const { body } = await getJson('wp/v2/posts', { ...wholeArticles, slug }, { signal })
  const [item] = parseList(body)
  if (item === undefined) throw new NotFound(`There is no story called ${slug}`)
  return toArticle(parseOne(WireArticle, item))
}

/** Several stories in full, in one request of up to 100; those that are gone are left out. */
export const fetchArticles = async (
  ids: readonly number[],
  signal?: AbortSignal,
): Promise<readonly Article[]> => {
  if (ids.length === 0) return []
  const query = { ...wholeArticles, include: ids, orderby: 'include', per_page: ids.length }
  const { body } = await getJson('wp/v2/posts', query, { signal })
  return keepValid(WireArticle, parseList(body)).map(toArticle)
}

/** Twice what a list shows: the most read often stand elsewhere on the page already. */
const mostReadLimit = 20

/** The most viewed stories published since then (epoch ms), as our plugin sorts them. */
export const fetchMostViewed = async (
  since: number,
  signal?: AbortSignal,
): Promise<readonly ArticleSummary[]> => {
  const after = new Date(since).toISOString()
  const query = { ...cards, orderby: 'views', order: 'desc', after, per_page: mostReadLimit }
  const { body } = await getJson('wp/v2/posts', query, { signal })
  return summaries(parseList(body))
}

/** The most viewed stories of the last seven days, as WordPress Popular Posts counts them. */
export const fetchPopular = async (signal?: AbortSignal): Promise<readonly ArticleSummary[]> => {
  const query = { ...cards, range: 'last7days', limit: mostReadLimit }
  const { body } = await getJson('wordpress-popular-posts/v1/popular-posts', query, { signal })
  return summaries(parseList(body))
}

const WireCounts = object({ broadsheet: optional(nullable(WireArticle.entries.broadsheet)) })

/** The plugin's counts of a story, fresh; all `null` where there is no plugin. */
export const fetchCounts = async (id: number, signal?: AbortSignal): Promise<Counts> => {
  const { body } = await getJson(`wp/v2/posts/${id}`, { _fields: 'broadsheet' }, { signal })
  return toCounts(parseOne(WireCounts, body).broadsheet)
}

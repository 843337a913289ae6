import { queryOptions } from '@tanstack/react-query'
import type { Article, ArticleSummary, Counts } from '../domain/article'
import { Unreachable } from '../domain/problems'
import type { Extras } from '../domain/site'
import { findSaved } from '../offline/savedArticles'
import { fetchArticle, fetchCounts } from '../wordpress/articles'
import { fetchCommentTotal, fetchPopularViews } from '../wordpress/counts'
import { minute } from './durations'
import { articleKey } from './keys'

/** Without a network a saved story opens from this device. */
const fetchOrOpenSaved = async (slug: string, signal: AbortSignal): Promise<Article> => {
  try {
    return await fetchArticle(slug, signal)
  } catch (problem) {
    const saved = problem instanceof Unreachable ? await findSaved(slug) : null
    if (!saved) throw problem
    return saved
  }
}

const countedElsewhere = async (id: number, extras: Extras, signal: AbortSignal): Promise<Counts> => {
  const [comments, views] = await Promise.all([
    fetchCommentTotal(id, signal),
    extras === 'popular-posts' ? fetchPopularViews(id, signal) : null,
  ])
  return { comments, likes: null, views }
}

const fetchAllCounts = async (id: number, extras: Extras, signal: AbortSignal): Promise<Counts> => {
  if (extras !== 'broadsheet') return countedElsewhere(id, extras, signal)
  const counts = await fetchCounts(id, signal)
  return { ...counts, comments: counts.comments ?? (await fetchCommentTotal(id, signal)) }
}

const isComplete = ({ comments, likes, views }: Counts) =>
  comments !== null && likes !== null && views !== null

/** A story in full, and what is counted of it. */
export const articleQueries = {
  all: articleKey,
  /** By decoded slug. Fails with NotFound. */
  bySlug: (slug: string) =>
    queryOptions({
      queryKey: [...articleKey, slug],
      queryFn: ({ signal }) => fetchOrOpenSaved(slug, signal),
      staleTime: 5 * minute,
    }),
  /** Comments, likes and views; those that came with the story are there at once. */
  counts: (article: ArticleSummary, extras: Extras) =>
    queryOptions({
      queryKey: ['counts', article.id, extras],
      queryFn: ({ signal }) => fetchAllCounts(article.id, extras, signal),
      staleTime: minute,
      ...(isComplete(article.counts) && { initialData: article.counts }),
    }),
}

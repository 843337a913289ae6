import { queryOptions } from '@tanstack/react-query'
import type { ArticleSummary, Counts } from '../domain/article'
import type { Extras } from '../domain/site'
import { fetchArticle, fetchCounts } from '../wordpress/articles'
import { fetchCommentTotal, fetchPopularViews } from '../wordpress/counts'
import { minute } from './durations'
import { keepPrintedText } from './keepPrintedText'
import { articleKey } from './keys'

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
      queryFn: ({ signal }) => fetchArticle(slug, signal),
      staleTime: 5 * minute,
      structuralSharing: keepPrintedText,
    }),
  /** Comments, likes and views; those that came with the story are there at once, as of `updatedAt` (epoch ms). */
  counts: (article: ArticleSummary, extras: Extras, updatedAt = Date.now()) =>
    queryOptions({
      queryKey: ['counts', article.id, extras],
      queryFn: ({ signal }) => fetchAllCounts(article.id, extras, signal),
      staleTime: minute,
      ...(isComplete(article.counts) && { initialData: article.counts, initialDataUpdatedAt: updatedAt }),
    }),
}

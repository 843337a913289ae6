import type { Counts } from '../domain/article'
import type { Extras } from '../domain/site'
import { fetchCounts } from '../wordpress/articles'
import { fetchCommentTotal, fetchPopularViews } from '../wordpress/counts'

const countedElsewhere = async (id: number, extras: Extras, signal: AbortSignal): Promise<Counts> => {
  const [comments, views] = await Promise.all([
    fetchCommentTotal(id, signal),
    extras === 'popular-posts' ? fetchPopularViews(id, signal) : null,
  ])
  return { comments, likes: null, views }
}

/** Comments, likes and views of a story, as far as the site counts them. */
export const fetchAllCounts = async (id: number, extras: Extras, signal: AbortSignal): Promise<Counts> => {
  if (extras !== 'broadsheet') return countedElsewhere(id, extras, signal)
  const counts = await fetchCounts(id, signal)
  return { ...counts, comments: counts.comments ?? (await fetchCommentTotal(id, signal)) }
}

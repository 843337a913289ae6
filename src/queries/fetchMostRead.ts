import type { ArticleSummary } from '../domain/article'
import { Refused } from '../domain/problems'
import type { Extras } from '../domain/site'
import { fetchMostViewed, fetchPopular } from '../wordpress/articles'
import { hour } from './durations'

const mostReadWindow = 7 * 24 * hour

const fetchMostRead = (extras: Extras, signal: AbortSignal): Promise<readonly ArticleSummary[]> => {
  // To the hour, so that caches on the way can help.
  if (extras === 'broadsheet') {
    return fetchMostViewed(Math.floor((Date.now() - mostReadWindow) / hour) * hour, signal)
  }
  return extras === 'popular-posts' ? fetchPopular(signal) : Promise.resolve([])
}

/**
 * The stories most read lately. A site that cannot sort by views says so by refusing; then nobody can tell what is most
 * read, and what was `known` stays.
 */
export const fetchMostReadOrKnown = async (
  extras: Extras,
  known: readonly ArticleSummary[],
  signal: AbortSignal,
): Promise<readonly ArticleSummary[]> => {
  try {
    return await fetchMostRead(extras, signal)
  } catch (problem) {
    if (problem instanceof Refused && problem.status < 500 && problem.status !== 429) return known
    throw problem
  }
}

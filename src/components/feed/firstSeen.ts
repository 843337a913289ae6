import type { ArticleSummary } from '../../domain/article'

/**
 * The first story of a list that is no newer than the newest of the visit before; `null` where that is none, or where
 * nothing newer stands above it.
 */
export const firstSeen = (
  articles: readonly Pick<ArticleSummary, 'id' | 'publishedAt'>[],
  newestBefore: string | null,
): number | null => {
  if (newestBefore === null) return null
  const index = articles.findIndex(({ publishedAt }) => Date.parse(publishedAt) <= Date.parse(newestBefore))
  return index > 0 ? (articles[index]?.id ?? null) : null
}

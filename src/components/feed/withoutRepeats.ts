import type { ArticleSummary } from '../../domain/article'

export interface Stretch {
  /** Index of the first story in the whole list. */
  start: number
  articles: readonly ArticleSummary[]
}

/** The pages of a list without what stands elsewhere or came before: no story twice on a page. */
export const withoutRepeats = (
  pages: readonly { items: readonly ArticleSummary[] }[],
  without: ReadonlySet<number> = new Set(),
): readonly Stretch[] => {
  const seen = new Set(without)
  let start = 0
  const stretches: Stretch[] = []
  for (const { items } of pages) {
    const articles = items.filter(({ id }) => !seen.has(id) && seen.add(id))
    if (articles.length === 0) continue
    stretches.push({ start, articles })
    start += articles.length
  }
  return stretches
}

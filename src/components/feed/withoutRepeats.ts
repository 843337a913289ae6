import type { ArticleSummary } from '../../domain/article'

export interface Stretch {
  /** Index of the first story in the whole list. */
  start: number
  /** Index of its page among those received. */
  page: number
  articles: readonly ArticleSummary[]
}

/** The stories of a stretch. */
export const storiesOf = ({ articles }: Stretch): readonly ArticleSummary[] => articles

/** The pages of a list without what stands elsewhere or came before: no story twice on a page. */
export const withoutRepeats = (
  pages: readonly { items: readonly ArticleSummary[] }[],
  without: ReadonlySet<number> = new Set(),
): readonly Stretch[] => {
  const seen = new Set(without)
  let start = 0
  const stretches: Stretch[] = []
  for (const [page, { items }] of pages.entries()) {
    const articles = items.filter(({ id }) => !seen.has(id) && seen.add(id))
    if (articles.length === 0) continue
    stretches.push({ start, page, articles })
    start += articles.length
  }
  return stretches
}

import { type SavedWhole, wholeOf } from '../domain/savedArticle'
import type { SavedList } from '../offline/savedArticles'
import { savedQueries } from './savedQueries'

/** For `useQuery`: the saved copy of a story known to be taken down; `null` for every other story. */
export const takenDownCopy = (slug: string) => ({
  ...savedQueries.list(),
  select: ({ items }: SavedList): SavedWhole | null => {
    const saved = items.find(({ article, takenDownAt }) => article.slug === slug && takenDownAt !== undefined)
    return saved ? wholeOf(saved) : null
  },
})

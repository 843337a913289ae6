import type { QueryKey } from '@tanstack/react-query'
import type { Article } from '../domain/article'
import { isWhole } from '../domain/savedArticle'
import { listSaved } from '../offline/savedArticles'
import { articleKey } from './keys'

/** The reading list's copy of the story that a query is about, and when it was saved (epoch ms); `null` for none. */
export const savedCopy = async ([name, slug]: QueryKey): Promise<{
  data: Article
  updatedAt: number
} | null> => {
  if (name !== articleKey[0]) return null
  const saved = (await listSaved()).items.find(({ article }) => article.slug === slug)
  return saved && isWhole(saved.article) ? { data: saved.article, updatedAt: saved.savedAt } : null
}

import type { QueryKey } from '@tanstack/react-query'
import type { Article } from '../domain/article'
import { findSaved } from '../offline/savedCopies'
import { articleKey } from './keys'

/** The reading list's copy of the story that a query is about, and when it was saved (epoch ms); `null` for none. */
export const savedCopy = async ([name, slug]: QueryKey): Promise<{
  data: Article
  updatedAt: number
} | null> => {
  const saved = name === articleKey[0] ? await findSaved(String(slug)) : null
  return saved && { data: saved.article, updatedAt: saved.savedAt }
}

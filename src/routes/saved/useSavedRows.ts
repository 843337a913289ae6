import { useState } from 'react'
import type { SavedArticle } from '../../domain/savedArticle'

/** A line of the list. */
export interface SavedRow {
  saved: SavedArticle
  /** Taken off since the list was opened, here or in another tab: it can be put back. */
  isRemoved: boolean
}

const byId = (items: readonly SavedArticle[]) => items.map((saved) => [saved.article.id, saved] as const)

/** Every story that stood on the list since it was opened. */
export const useSavedRows = (items: readonly SavedArticle[]): readonly SavedRow[] => {
  const [seen, setSeen] = useState<ReadonlyMap<number, SavedArticle>>(() => new Map(byId(items)))
  const now = new Map(byId(items))
  if (items.some((saved) => seen.get(saved.article.id) !== saved)) setSeen(new Map([...seen, ...now]))
  return [...seen.values()].map((saved) => ({ saved, isRemoved: !now.has(saved.article.id) }))
}

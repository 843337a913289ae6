import type { SavedArticle } from '../domain/savedArticle'
import { putAtOnce } from './database'
import { noteChange } from './savedJournal'
import { isKeptOnDevice, tellOtherTabs, tryOnDevice, unkept } from './savedStore'

/** The reading list of this device. */
export interface SavedList {
  /** Last saved first. */
  items: readonly SavedArticle[]
  /** `false`: the browser keeps nothing (private window, blocked, full), the list lives as long as the page. */
  storageWorks: boolean
}

/** The saved stories, last saved first. */
export const listSaved = async (): Promise<SavedList> => {
  const kept = (await tryOnDevice((database) => database.getAll('saved'))) ?? []
  const all = new Map([...kept.map((saved) => [saved.article.id, saved] as const), ...unkept])
  const items = [...all.values()].sort((a, b) => b.savedAt - a.savedAt)
  return { items, storageWorks: isKeptOnDevice() }
}

/** Saves a story, or replaces what was saved of it. */
export const saveArticle = async (saved: SavedArticle): Promise<void> => {
  const strike = noteChange({ articleId: saved.article.id, saved })
  unkept.set(saved.article.id, saved)
  const isKept = await tryOnDevice((database) => putAtOnce(database, 'saved', saved))
  if (isKept) unkept.delete(saved.article.id)
  strike()
  tellOtherTabs()
}

/** Takes a story off the list. */
export const removeSaved = async (articleId: number): Promise<void> => {
  const strike = noteChange({ articleId, saved: null })
  unkept.delete(articleId)
  await tryOnDevice((database) => database.delete('saved', articleId))
  strike()
  tellOtherTabs()
}

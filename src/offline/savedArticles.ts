import type { SavedArticle } from '../domain/savedArticle'
import { tellOtherTabs } from './savedChannel'
import { noteChange } from './savedJournal'

/** The reading list of this device. */
export interface SavedList {
  /** Last saved first. */
  items: readonly SavedArticle[]
  /** `false`: the browser keeps nothing (private window, blocked, full), the list lives as long as the page. */
  storageWorks: boolean
}

/** The code for the database is none that a page waits for. */
const loadStore = () => import('./savedStore')

/** The saved stories, last saved first. */
export const listSaved = async (): Promise<SavedList> => {
  const { isKeptOnDevice, tryOnDevice, unkept } = await loadStore()
  const kept = (await tryOnDevice((database) => database.getAll('saved'))) ?? []
  const all = new Map([...kept.map((saved) => [saved.article.id, saved] as const), ...unkept])
  const items = [...all.values()].sort((a, b) => b.savedAt - a.savedAt)
  return { items, storageWorks: isKeptOnDevice() }
}

/** Saves a story, or replaces what was saved of it. */
export const saveArticle = async (saved: SavedArticle): Promise<void> => {
  const strike = noteChange({ articleId: saved.article.id, saved })
  const { putOnDevice, unkept } = await loadStore()
  unkept.set(saved.article.id, saved)
  const isKept = await putOnDevice(saved)
  if (isKept) unkept.delete(saved.article.id)
  strike()
  tellOtherTabs()
}

/** Takes a story off the list. */
export const removeSaved = async (articleId: number): Promise<void> => {
  const strike = noteChange({ articleId, saved: null })
  const { tryOnDevice, unkept } = await loadStore()
  unkept.delete(articleId)
  await tryOnDevice((database) => database.delete('saved', articleId))
  strike()
  tellOtherTabs()
}

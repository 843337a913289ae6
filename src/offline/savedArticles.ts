import { type SavedArticle, type SavedWhole, wholeOf } from '../domain/savedArticle'
import { type Database, onDevice, putAtOnce } from './database'

/** The reading list of this device. */
export interface SavedList {
  /** Last saved first. */
  items: readonly SavedArticle[]
  /** `false`: the browser keeps nothing (private window, blocked, full), the list lives as long as the page. */
  storageWorks: boolean
}

const inMemory = new Map<number, SavedArticle>()
let storageWorks = true

/** Runs on the database; where that fails, the list goes on in memory and says so. */
const tryOnDevice = async <Result>(
  work: (database: Database) => Promise<Result>,
): Promise<Result | undefined> => {
  try {
    const result = await onDevice(work)
    storageWorks = true
    return result
  } catch {
    storageWorks = false
    return undefined
  }
}

const channelName = 'broadsheet-saved'

const tellOtherTabs = () => {
  if (!('BroadcastChannel' in globalThis)) return
  const channel = new BroadcastChannel(channelName)
  channel.postMessage('changed')
  channel.close()
}

/** The saved stories, last saved first. */
export const listSaved = async (): Promise<SavedList> => {
  const kept = (await tryOnDevice((database) => database.getAll('saved'))) ?? []
  const all = new Map([...kept.map((saved) => [saved.article.id, saved] as const), ...inMemory])
  const items = [...all.values()].sort((a, b) => b.savedAt - a.savedAt)
  return { items, storageWorks: storageWorks && inMemory.size === 0 }
}

/** Saves a story, or replaces what was saved of it. */
export const saveArticle = async (saved: SavedArticle): Promise<void> => {
  inMemory.set(saved.article.id, saved)
  const isKept = await tryOnDevice((database) => putAtOnce(database, 'saved', saved))
  if (isKept) inMemory.delete(saved.article.id)
  tellOtherTabs()
}

const changeOnDevice = async (
  database: Database,
  articleId: number,
  change: (saved: SavedArticle) => SavedArticle,
): Promise<SavedArticle | null> => {
  const { store, done } = database.transaction('saved', 'readwrite')
  const saved = await store.get(articleId)
  const changed = saved ? change(saved) : null
  const isOther = changed !== null && changed !== saved
  if (isOther) await store.put(changed)
  await done
  if (isOther) tellOtherTabs()
  return changed
}

/**
 * Changes what is saved of a story and returns it; `null` when it is not saved any more. A `change` that returns what
 * it was given changes nothing.
 */
export const changeSaved = async (
  articleId: number,
  change: (saved: SavedArticle) => SavedArticle,
): Promise<SavedArticle | null> => {
  const held = inMemory.get(articleId)
  if (held) inMemory.set(articleId, change(held))
  const changed = await tryOnDevice((database) => changeOnDevice(database, articleId, change))
  return changed ?? inMemory.get(articleId) ?? null
}

/** Takes a story off the list. */
export const removeSaved = async (articleId: number): Promise<void> => {
  inMemory.delete(articleId)
  await tryOnDevice((database) => database.delete('saved', articleId))
  tellOtherTabs()
}

/** Which of these stories are saved. */
export const savedAmong = async (ids: readonly number[]): Promise<readonly SavedArticle[]> => {
  const kept = await tryOnDevice((database) => {
    const { store } = database.transaction('saved')
    return Promise.all(ids.map((id) => store.get(id)))
  })
  return ids.flatMap((id, index) => inMemory.get(id) ?? kept?.[index] ?? [])
}

/** The saved copy of a story in full; `null` when it is not saved or only its card is. */
export const findSaved = async (slug: string): Promise<SavedWhole | null> => {
  const found = (await listSaved()).items.find(({ article }) => article.slug === slug)
  return found ? wholeOf(found) : null
}

/** Calls back when another tab changes the list; returns how to stop. */
export const onSavedElsewhere = (changed: () => void): (() => void) => {
  if (!('BroadcastChannel' in globalThis)) return () => {}
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', changed)
  return () => channel.close()
}

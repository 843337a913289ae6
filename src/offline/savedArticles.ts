import { createStore, del, entries, set, type UseStore } from 'idb-keyval'
import type { Article, ArticleSummary } from '../domain/article'

/** A story on the reading list. */
export interface SavedArticle {
  /** In full once its body could be fetched. */
  article: Article | ArticleSummary
  /** Epoch ms. */
  savedAt: number
}

/** The reading list of this device. */
export interface SavedList {
  /** Last saved first. */
  items: readonly SavedArticle[]
  /** `false`: the browser keeps nothing (private window, blocked, full), the list lives as long as the page. */
  storageWorks: boolean
}

const inMemory = new Map<number, SavedArticle>()
let storageWorks = true
let store: UseStore | undefined

const openStore = (): UseStore => {
  store ??= createStore('broadsheet-saved', 'articles')
  return store
}

/** Runs on IndexedDB; where that fails, the list goes on in memory and says so. */
const onDevice = async <Result>(work: (store: UseStore) => Promise<Result>): Promise<Result | undefined> => {
  try {
    const result = await work(openStore())
    storageWorks = true
    return result
  } catch {
    // A connection that the browser closed can be opened again at the next try.
    store = undefined
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
  const kept = (await onDevice((place) => entries<number, SavedArticle>(place))) ?? []
  const all = new Map([...kept, ...inMemory])
  const items = [...all.values()].sort((a, b) => b.savedAt - a.savedAt)
  return { items, storageWorks: storageWorks && inMemory.size === 0 }
}

/** Saves a story, or replaces what was saved of it. */
export const saveArticle = async (saved: SavedArticle): Promise<void> => {
  inMemory.set(saved.article.id, saved)
  const done = await onDevice(async (place) => {
    await set(saved.article.id, saved, place)
    return true
  })
  if (done) inMemory.delete(saved.article.id)
  tellOtherTabs()
}

/** Takes a story off the list. */
export const removeSaved = async (articleId: number): Promise<void> => {
  inMemory.delete(articleId)
  await onDevice((place) => del(articleId, place))
  tellOtherTabs()
}

const isWhole = (article: Article | ArticleSummary): article is Article => 'body' in article

/** The saved copy of a story in full; `null` when it is not saved or only its card is. */
export const findSaved = async (slug: string): Promise<Article | null> => {
  const { items } = await listSaved()
  const found = items.find(({ article }) => article.slug === slug)?.article
  return found && isWhole(found) ? found : null
}

/** Calls back when another tab changes the list; returns how to stop. */
export const onSavedElsewhere = (changed: () => void): (() => void) => {
  if (!('BroadcastChannel' in globalThis)) return () => {}
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', changed)
  return () => channel.close()
}

import type { SavedArticle } from '../domain/savedArticle'
import { type Database, onDevice, putAtOnce } from './database'
import { openChanges, strikeEarlier } from './savedJournal'

/** What the device would not keep, by the id of its story; it lives as long as the page. */
export const unkept = new Map<number, SavedArticle>()
let storageWorks = true

/** Whether the device keeps what is saved. */
export const isKeptOnDevice = () => storageWorks && unkept.size === 0

/** Carries out what a page before this one was asked for and could not finish. */
const finishChanges = async (database: Database) => {
  const changes = openChanges()
  if (changes.length === 0) return
  const { store, done } = database.transaction('saved', 'readwrite')
  const written = changes.map(({ articleId, saved }) => (saved ? store.put(saved) : store.delete(articleId)))
  await Promise.all([...written, done])
  changes.forEach(strikeEarlier)
}

let finished: Promise<void> | undefined

/** Once in a page's life, before anything else: what this page is asked for it finishes itself. */
const finishOnce = (database: Database): Promise<void> => {
  finished ??= finishChanges(database).catch((problem) => {
    finished = undefined
    throw problem
  })
  return finished
}

/** Runs on the database; where that fails, the list goes on in memory and says so. */
export const tryOnDevice = async <Result>(
  work: (database: Database) => Promise<Result>,
): Promise<Result | undefined> => {
  try {
    const result = await onDevice(async (database) => {
      await finishOnce(database)
      return work(database)
    })
    storageWorks = true
    return result
  } catch {
    storageWorks = false
    return undefined
  }
}

/** Puts a story on the list; `undefined` where the device does not keep it. */
export const putOnDevice = (saved: SavedArticle): Promise<true | undefined> =>
  tryOnDevice((database) => putAtOnce(database, 'saved', saved))

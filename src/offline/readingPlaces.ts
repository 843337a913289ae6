import type { ReadingPlace } from '../domain/readingPlace'
import type { Database } from './database'
import { rememberUnfinished } from './unfinishedStory'

/** The code for the database is none that a page waits for. */
const onDevice = async <Result>(work: (database: Database) => Promise<Result>): Promise<Result> =>
  (await import('./database')).onDevice(work)

const mostKept = 500
const keepFor = 90 * 86_400_000 // ms

/** The oldest go: those out of time, and those above the number. */
const dropOld = async (database: Database) => {
  const { store, done } = database.transaction('places', 'readwrite')
  let surplus = (await store.count()) - mostKept
  let cursor = await store.index('readAt').openCursor()
  while (cursor && (surplus > 0 || Date.now() - cursor.value.readAt > keepFor)) {
    await cursor.delete()
    surplus -= 1
    cursor = await cursor.continue()
  }
  await done
}

/** Keeps how far a story was read. Never fails: where the browser keeps nothing, there is nothing to return to. */
export const keepPlace = async (place: ReadingPlace): Promise<void> => {
  rememberUnfinished(place)
  await onDevice(async (database) => {
    await database.put('places', place)
    await dropOld(database)
  }).catch(() => undefined)
}

/** How far a story was read; `null` when it was not, or nobody knows. */
export const findPlace = (articleId: number): Promise<ReadingPlace | null> =>
  onDevice(async (database) => (await database.get('places', articleId)) ?? null).catch(() => null)

/** How far each story was read; none where the browser keeps nothing. */
export const listPlaces = (): Promise<readonly ReadingPlace[]> =>
  onDevice((database) => database.getAll('places')).catch(() => [])

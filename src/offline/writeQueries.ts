import { type Database, type KeptQuery, onDevice } from './database'
import { makeRoom } from './roomForQueries'

/** More than that of one query is not worth its room; characters. */
const largest = 1_000_000

/** What is to be kept of one query. */
export type FetchedQuery = Omit<KeptQuery, 'size' | 'usedAt'>

const toRecord = (query: FetchedQuery): KeptQuery => ({
  ...query,
  usedAt: Date.now(),
  size: JSON.stringify(query.data).length,
})

const put = async (database: Database, records: readonly KeptQuery[]) => {
  const { store, done } = database.transaction('queries', 'readwrite')
  await Promise.all([...records.map((record) => store.put(record)), done])
}

/** A transaction that finds the disk full at its end tells its requests no more than that they were aborted. */
const isFull = (problem: unknown) =>
  problem instanceof DOMException && ['QuotaExceededError', 'AbortError'].includes(problem.name)

const putOrMakeRoom = async (database: Database, records: readonly KeptQuery[]) => {
  try {
    await put(database, records)
  } catch (problem) {
    if (!isFull(problem)) throw problem
    await makeRoom(database, 0.5)
    await put(database, records)
  }
}

/**
 * Keeps what was fetched, each query in the place of what was kept of it before; the least used makes room. Never
 * fails: where the browser keeps nothing, or the disk is full, there is nothing to restore.
 */
export const writeQueries = async (queries: readonly FetchedQuery[]): Promise<void> => {
  const records = queries.map(toRecord).filter(({ size }) => size <= largest)
  await onDevice(async (database) => {
    await putOrMakeRoom(database, records)
    await makeRoom(database)
  }).catch(() => undefined)
}

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

/** A page that the worker kept is drawn from older data than the device may hold. A date to come is of a wrong clock. */
const isNewerThan = (kept: KeptQuery, { updatedAt, version }: KeptQuery) =>
  kept.version === version && kept.updatedAt > updatedAt && kept.updatedAt <= Date.now()

const put = async (database: Database, records: readonly KeptQuery[]) => {
  const { store, done } = database.transaction('queries', 'readwrite')
  const putNewer = async (record: KeptQuery) => {
    const kept = await store.get(record.hash)
    await store.put(kept && isNewerThan(kept, record) ? { ...kept, usedAt: record.usedAt } : record)
  }
  await Promise.all([...records.map(putNewer), done])
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

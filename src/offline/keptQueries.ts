import { articlePath } from '../domain/paths'
import { type KeptQuery, onDevice } from './database'
import { dropPage } from './keptPages'

/**
 * Shape of the data that queries keep on the device. Raise it with every change of a domain type that a query returns
 * (a field renamed, one added that views rely on) or of a query's key: what older apps kept is then dropped, and
 * fetched again.
 */
export const queriesVersion = 1

/** ms. What nobody opened for so long is news no more. */
export const keepFor = 30 * 86_400_000

/** ms. What is older is news no more. */
const longAgo = 86_400_000

/** A query, as far as its copy on the device is known by it. */
interface Kept {
  queryHash: string
  queryKey: readonly unknown[]
}

/** What bears a date to come was written under another clock: nobody knows how old it is, so it is no news. */
const dated = (kept: KeptQuery): KeptQuery => {
  const now = Date.now()
  return kept.updatedAt > now ? { ...kept, updatedAt: now - longAgo } : kept
}

const isUsable = ({ version, usedAt, data }: KeptQuery): boolean =>
  version === queriesVersion && Date.now() - usedAt < keepFor && data != null

/** Drops what is kept of these queries. Never fails. */
export const dropKept = (hashes: readonly string[]): Promise<void> =>
  onDevice(async (database) => {
    const { store, done } = database.transaction('queries', 'readwrite')
    await Promise.all([...hashes.map((hash) => store.delete(hash)), done])
  }).catch(() => undefined)

/** Drops what the newsroom has withdrawn: what is kept of the query, and of a story its printed page. Never fails. */
export const dropWithdrawn = async ({ queryHash, queryKey: [name, slug] }: Kept): Promise<void> => {
  await dropKept([queryHash])
  if (name === 'article') await dropPage(articlePath(String(slug)))
}

/** What the device keeps of a query; `undefined` for nothing, or nothing that can be read. Never fails. */
export const readKept = async (hash: string): Promise<KeptQuery | undefined> => {
  const kept = await onDevice((database) => database.get('queries', hash)).catch(() => undefined)
  if (!kept) return undefined
  if (isUsable(kept)) return dated(kept)
  void dropKept([hash])
  return undefined
}

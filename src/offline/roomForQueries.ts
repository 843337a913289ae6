import type { Database } from './database'
import { keepFor } from './keptQueries'

const mostArticles = 300
const mostQueries = 1_000
/** Characters; as bytes on the disk about 20 MB. */
const mostSize = 20_000_000

/** What is known of a kept query without reading it. */
export interface KeptSize {
  hash: string
  /** Epoch ms. */
  usedAt: number
  /** Characters. */
  size: number
}

/** Hashes of stories begin so. */
export const articleHash = '["article",'

/** All that is kept of queries by use and size, last used first; their data stays on the disk. */
export const keptSizes = async (database: Database): Promise<readonly KeptSize[]> => {
  const sizes: KeptSize[] = []
  let cursor = await database.transaction('queries').store.index('weight').openKeyCursor(null, 'prev')
  while (cursor) {
    const [usedAt, size] = cursor.key
    sizes.push({ hash: cursor.primaryKey, usedAt, size })
    cursor = await cursor.continue()
  }
  return sizes
}

/** Which of these, last used first, are beyond the bounds. Stories have one more, which takes no list with it. */
export const surplusOf = (sizes: readonly KeptSize[], share: number, now: number): readonly string[] => {
  let [queries, articles, total] = [0, 0, 0]
  const isBeyond = ({ hash, usedAt, size }: KeptSize) => {
    const isArticle = hash.startsWith(articleHash)
    const hasRoom = queries < mostQueries * share && total + size <= mostSize * share
    const isOneTooMany = isArticle && articles >= mostArticles * share
    if (!hasRoom || isOneTooMany || now - usedAt > keepFor) return true
    queries += 1
    articles += Number(isArticle)
    total += size
    return false
  }
  return sizes.filter(isBeyond).map(({ hash }) => hash)
}

/**
 * Lets the least used queries go: those beyond 300 stories, 20 MB or 30 days. Stories on the reading list are kept in
 * a store of their own, out of its reach.
 * @param share 0 to 1; below 1 what is there is taken for too much, and only that share of it stays
 */
export const makeRoom = async (database: Database, share = 1): Promise<void> => {
  const sizes = await keptSizes(database)
  const all = share < 1 ? sizes.slice(Math.ceil(sizes.length * share)).map(({ hash }) => hash) : []
  const surplus = [...new Set([...all, ...surplusOf(sizes, share, Date.now())])]
  if (surplus.length === 0) return
  const { store, done } = database.transaction('queries', 'readwrite')
  await Promise.all([...surplus.map((hash) => store.delete(hash)), done])
}

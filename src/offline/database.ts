import type { DBSchema, IDBPDatabase } from 'idb'
import type { Comment } from '../domain/comment'
import type { PendingComment } from '../domain/pendingComment'
import type { ReadingPlace } from '../domain/readingPlace'
import type { SavedArticle } from '../domain/savedArticle'

/** What was fetched for one query. */
export interface KeptQuery {
  /** The query's hash. */
  hash: string
  key: readonly unknown[]
  data: unknown
  /** Shape of the data: `queriesVersion` of the app that wrote it. */
  version: number
  /** When the newsroom sent it; epoch ms. */
  updatedAt: number
  /** When it was last read or written; epoch ms. */
  usedAt: number
  /** Length of it as JSON. */
  size: number
}

/** A comment of this reader that the public list may not show yet. */
export interface OwnComment {
  /** The newsroom's number, or a negative one where only its duplicate rule told that it is there. */
  id: number
  articleId: number
  comment: Comment
  /** Epoch ms. */
  keptAt: number
}

interface Device extends DBSchema {
  queries: { key: string; value: KeptQuery; indexes: { weight: [number, number] } }
  saved: { key: number; value: SavedArticle }
  places: { key: number; value: ReadingPlace; indexes: { readAt: number } }
  outbox: { key: string; value: PendingComment }
  own: { key: number; value: OwnComment; indexes: { articleId: number } }
}

/** The one database of the app on this device. */
export type Database = IDBPDatabase<Device>

const version = 1

const createStores = (database: Database) => {
  // When and how large, so that making room reads no data.
  database.createObjectStore('queries', { keyPath: 'hash' }).createIndex('weight', ['usedAt', 'size'])
  database.createObjectStore('saved', { keyPath: 'article.id' })
  database.createObjectStore('places', { keyPath: 'articleId' }).createIndex('readAt', 'readAt')
  database.createObjectStore('outbox', { keyPath: 'id' })
  database.createObjectStore('own', { keyPath: 'id' }).createIndex('articleId', 'articleId')
}

let opened: Promise<Database> | undefined

const forget = () => {
  opened = undefined
}

const openStores = async (): Promise<Database> => {
  // Not in the first file: a page that comes from the newsroom is drawn without it.
  const { openDB } = await import('idb')
  return openDB<Device>('broadsheet', version, {
    upgrade: createStores,
    // A newer app in another tab wants to change the stores; the next use here opens them anew.
    blocking: (_current, _blocked, event) => {
      ;(event.target as IDBDatabase).close()
      forget()
    },
    terminated: forget,
  })
}

const open = (): Promise<Database> => {
  opened ??= openStores()
  return opened
}

/**
 * Runs `work` on the database. Rejects where the browser keeps nothing (blocked, private window), where the disk is
 * full, or with what `work` throws; the next call opens the database afresh.
 */
export const onDevice = async <Result>(work: (database: Database) => Promise<Result>): Promise<Result> => {
  try {
    return await work(await open())
  } catch (problem) {
    forget()
    throw problem
  }
}

/** Puts one record and commits at once: the page may be left in the same moment. Resolves to `true`, or rejects. */
export const putAtOnce = async <Name extends 'saved' | 'outbox'>(
  database: Database,
  name: Name,
  record: Device[Name]['value'],
): Promise<true> => {
  const transaction = database.transaction(name, 'readwrite')
  const stored = transaction.store.put(record)
  transaction.commit()
  await Promise.all([stored, transaction.done])
  return true
}

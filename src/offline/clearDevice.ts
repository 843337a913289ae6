import { CacheExpiration } from 'workbox-expiration'
import type { ClearingWish } from '../domain/deviceContents'
import { cacheNames } from './cacheNames'
import { onDevice } from './database'
import { clearDrafts } from './drafts'
import { forgetVisits } from './listVisits'
import { dropFromOutbox, listOutbox } from './outbox'
import { tellOutboxNews } from './outboxNews'
import { forgetName } from './rememberedName'
import { listSaved, removeSaved } from './savedArticles'
import { dropPicturesBut } from './savedPictures'
import { forgetUnfinished } from './unfinishedStory'

const clearStores = (...names: ('queries' | 'places' | 'own')[]) =>
  onDevice((database) => Promise.all(names.map((name) => database.clear(name)))).catch(() => undefined)

/** Workbox notes the address and age of each file in a database of its own, which it may share with other apps. */
const clearPictures = async (name: string) => {
  await caches.delete(name)
  await new CacheExpiration(name, { maxEntries: 1 }).delete()
}

const clearSeenPictures = async () => {
  if (!('caches' in globalThis)) return
  const names = [cacheNames.pictures, cacheNames.opaquePictures]
  await Promise.all(names.map((name) => clearPictures(name).catch(() => undefined)))
}

const clearPages = async () => {
  if ('caches' in globalThis) await caches.delete(cacheNames.pages).catch(() => undefined)
}

const clearComments = async () => {
  for (const { id } of await listOutbox()) await dropFromOutbox(id)
  clearDrafts()
  forgetName()
  await clearStores('own')
  tellOutboxNews({ kind: 'changed' })
}

const clearSaved = async () => {
  for (const { article } of (await listSaved()).items) await removeSaved(article.id)
  await dropPicturesBut(new Set())
}

/**
 * Clears what this device keeps: what can be fetched again, and where the reader was; what the reader wrote or saved
 * only if wished. The app itself stays. Never fails: what cannot be reached is not there.
 */
export const clearDevice = async ({ withComments, withSaved }: ClearingWish): Promise<void> => {
  forgetVisits()
  forgetUnfinished()
  await Promise.all([clearStores('queries', 'places'), clearSeenPictures(), clearPages()])
  if (withComments) await clearComments()
  if (withSaved) await clearSaved()
}

import type { Amount, DeviceContents } from '../domain/deviceContents'
import type { SavedArticle } from '../domain/savedArticle'
import { savedWeight } from '../domain/savedWeight'
import { cacheNames } from './cacheNames'
import { onDevice } from './database'
import { countDrafts } from './drafts'
import { bytesOf } from './keptBytes'
import { listOutbox } from './outbox'
import { listPlaces } from './readingPlaces'
import { articleHash, type KeptSize, keptSizes } from './roomForQueries'
import { listSaved } from './savedArticles'
import { isSound } from './savedRecord'

const amount = (sizes: readonly number[]): Amount => ({
  count: sizes.length,
  bytes: sizes.reduce((sum, size) => sum + size, 0),
})

const filesIn = async (name: string): Promise<readonly number[]> => {
  if (!('caches' in globalThis) || !(await caches.has(name))) return []
  const cache = await caches.open(name)
  return (await cache.matchAll()).map(bytesOf)
}

const seenPictures = async (): Promise<Amount> => {
  const names = [cacheNames.pictures, cacheNames.opaquePictures]
  const sizes = await Promise.all(names.map((name) => filesIn(name).catch(() => [])))
  return amount(sizes.flat())
}

const keptPages = async (): Promise<Amount> => amount(await filesIn(cacheNames.pages).catch(() => []))

const keptQueries = (): Promise<readonly KeptSize[]> => onDevice(keptSizes).catch(() => [])

/** Of one that cannot be read, what stands there as its story. */
const weigh = (saved: SavedArticle) =>
  savedWeight(isSound(saved) ? saved : { article: saved.article, savedAt: 0 })

const savedStories = async (): Promise<Amount> => amount((await listSaved()).items.map(weigh))

const ofBrowser = async (): Promise<Pick<DeviceContents, 'usage' | 'isPersisted'>> => {
  const { storage } = navigator
  const [estimate, isPersisted] = await Promise.all([
    storage?.estimate?.().catch(() => null),
    storage?.persisted?.().catch(() => null),
  ])
  return { usage: estimate?.usage ?? null, isPersisted: isPersisted ?? null }
}

/** What this device keeps, counted. Never fails: what cannot be read counts as not there. */
export const deviceContents = async (): Promise<DeviceContents> => {
  const [queries, pages, pictures, saved, outbox, places, browser] = await Promise.all([
    keptQueries(),
    keptPages(),
    seenPictures(),
    savedStories(),
    listOutbox(),
    listPlaces(),
    ofBrowser(),
  ])
  const isStory = ({ hash }: KeptSize) => hash.startsWith(articleHash)
  return {
    stories: amount(queries.filter(isStory).map(({ size }) => size)),
    lists: amount(queries.filter((query) => !isStory(query)).map(({ size }) => size)),
    pages,
    pictures,
    saved,
    unsent: outbox.length,
    drafts: countDrafts(),
    places: places.length,
    ...browser,
  }
}

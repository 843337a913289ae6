import { openDB } from 'idb'
import { afterEach, expect, test, vi } from 'vitest'
import { CacheExpiration } from 'workbox-expiration'
import { aComment, anArticle, aPendingComment } from '../../test/builders'
import { FakeCaches } from '../../test/fakeCaches'
import { cacheNames } from './cacheNames'
import { clearDevice } from './clearDevice'
import { deviceContents } from './deviceContents'
import { readDraft, writeDraft } from './drafts'
import { keepVisit, startVisit } from './listVisits'
import { putInOutbox } from './outbox'
import { onOutboxNews } from './outboxNews'
import { keepOwnComment, ownComments } from './ownComments'
import { keepPlace } from './readingPlaces'
import { readName, rememberName } from './rememberedName'
import { saveArticle } from './savedArticles'
import { unfinishedStory } from './unfinishedStory'
import { writeQueries } from './writeQueries'

const workbox = 'workbox-expiration'

afterEach(() => new CacheExpiration(cacheNames.fonts, { maxEntries: 1 }).delete())

/** Addresses that Workbox keeps dates of. */
const datedAddresses = async () => {
  const database = await openDB(workbox)
  const entries: { url: string }[] = await database.getAll('cache-entries')
  database.close()
  return entries.map(({ url }) => new URL(url).pathname)
}

test('with the pictures go the addresses that were noted for their age; those of the app stay', async () => {
  vi.stubGlobal('caches', new FakeCaches())
  for (const name of [cacheNames.pictures, cacheNames.opaquePictures, cacheNames.fonts]) {
    await new CacheExpiration(name, { maxEntries: 9 }).updateTimestamp(`https://courier.example/${name}`)
  }
  expect(await datedAddresses()).toHaveLength(3)
  await clearDevice({ withComments: false, withSaved: false })
  expect(await datedAddresses()).toEqual([`/${cacheNames.fonts}`])
})

const fillDevice = async () => {
  await writeQueries([{ hash: '["site"]', key: [], data: 'a', version: 1, updatedAt: 1 }])
  await keepPlace({ articleId: 7, slug: 'a', headline: 'A', block: 1, share: 0.5, readAt: Date.now() })
  keepVisit('city', { newest: 'Monday', place: { articleId: 7, publishedAt: 'Monday', at: 1 } })
  await saveArticle({ article: anArticle({ id: 7 }), savedAt: 1 })
  await (await caches.open(cacheNames.savedPictures)).put('https://courier.example/a.jpg', new Response('x'))
  await (await caches.open(cacheNames.pages)).put('https://courier.example/', new Response('x'))
  await putInOutbox(aPendingComment())
  await keepOwnComment(aComment({ id: 5, status: 'held' }))
  writeDraft(7, 0, { text: 'a', name: '' })
  rememberName('Ama')
}

const savedPictures = async () => (await (await caches.open(cacheNames.savedPictures)).keys()).length

test('what can be fetched again goes, and where the reader was; what was written or saved stays', async () => {
  vi.stubGlobal('caches', new FakeCaches())
  await fillDevice()
  expect(await deviceContents()).toMatchObject({ lists: { count: 1 }, places: 1 })
  await clearDevice({ withComments: false, withSaved: false })
  expect(await caches.has(cacheNames.pages)).toBe(false)
  expect(await deviceContents()).toMatchObject({
    lists: { count: 0 },
    places: 0,
    saved: { count: 1 },
    unsent: 1,
    drafts: 1,
  })
  expect(unfinishedStory()).toBeNull()
  expect(startVisit('city')).toEqual({ newestBefore: null, place: null })
  expect([await savedPictures(), (await ownComments(7)).length, readName()]).toEqual([1, 1, 'Ama'])
})

test('if wished what was written goes too, and all tabs hear of it', async () => {
  vi.stubGlobal('caches', new FakeCaches())
  await fillDevice()
  const heard = vi.fn()
  const stop = onOutboxNews(heard)
  await clearDevice({ withComments: true, withSaved: false })
  expect(await deviceContents()).toMatchObject({ saved: { count: 1 }, unsent: 0, drafts: 0 })
  expect([readDraft(7, 0), await ownComments(7), readName()]).toEqual([null, [], ''])
  await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith({ kind: 'changed' }))
  stop()
})

test('and so does the reading list, with its pictures', async () => {
  vi.stubGlobal('caches', new FakeCaches())
  await fillDevice()
  await clearDevice({ withComments: false, withSaved: true })
  expect(await deviceContents()).toMatchObject({ saved: { count: 0 }, unsent: 1 })
  expect(await savedPictures()).toBe(0)
  await clearDevice({ withComments: true, withSaved: true })
})

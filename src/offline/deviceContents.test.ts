import { afterEach, expect, test, vi } from 'vitest'
import { anArticle, aPendingComment } from '../../test/builders'
import { FakeCaches } from '../../test/fakeCaches'
import type { SavedArticle } from '../domain/savedArticle'
import { savedWeight } from '../domain/savedWeight'
import { cacheNames } from './cacheNames'
import { clearDevice } from './clearDevice'
import { deviceContents } from './deviceContents'
import { writeDraft } from './drafts'
import { keptBytesHeader } from './keptBytes'
import { putInOutbox } from './outbox'
import { keepPlace } from './readingPlaces'
import { saveArticle } from './savedArticles'
import { writeQueries } from './writeQueries'

const fetched = (hash: string, data: unknown) => ({ hash, key: [], data, version: 1, updatedAt: 1 })

const nothing = { count: 0, bytes: 0 }

const keep = async (cache: string, name: string, bytes: number) =>
  (await caches.open(cache)).put(
    `https://courier.example/${name}`,
    new Response('x', { headers: { [keptBytesHeader]: String(bytes) } }),
  )

afterEach(async () => {
  Reflect.deleteProperty(navigator, 'storage')
  await clearDevice({ withComments: true, withSaved: true })
})

test('an empty device holds nothing, and does not say what the browser counts', async () => {
  expect(await deviceContents()).toEqual({
    stories: nothing,
    lists: nothing,
    pages: nothing,
    pictures: nothing,
    saved: nothing,
    unsent: 0,
    drafts: 0,
    places: 0,
    usage: null,
    isPersisted: null,
  })
})

test('everything that is kept is counted, stories apart from lists', async () => {
  vi.stubGlobal('caches', new FakeCaches())
  const storage = { estimate: async () => ({ usage: 5_000 }), persisted: async () => true }
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true })
  const saved = { article: anArticle(), savedAt: 1, pictures: [{ url: 'a', bytes: 700 }] }
  await saveArticle(saved)
  await writeQueries([
    fetched('["article","a"]', 'ab'),
    fetched('["article","b"]', 'abcd'),
    fetched('["site"]', 'abc'),
  ])
  await keep(cacheNames.pictures, 'a.jpg', 300)
  await keep(cacheNames.pictures, 'b.jpg', 200)
  await keep(cacheNames.opaquePictures, 'c.jpg', 50)
  await keep(cacheNames.pages, 'article/d', 80)
  await keep(cacheNames.fonts, 'd.woff2', 9_000)
  await putInOutbox(aPendingComment())
  writeDraft(1, 0, { text: 'a', name: '' })
  writeDraft(2, 0, { text: 'b', name: '' })
  await keepPlace({ articleId: 7, slug: 'a', headline: 'A', block: 1, share: 0.5, readAt: Date.now() })
  expect(await deviceContents()).toEqual({
    stories: { count: 2, bytes: 10 },
    lists: { count: 1, bytes: 5 },
    pages: { count: 1, bytes: 80 },
    pictures: { count: 3, bytes: 550 },
    saved: { count: 1, bytes: savedWeight(saved) },
    unsent: 1,
    drafts: 2,
    places: 1,
    usage: 5_000,
    isPersisted: true,
  })
})

test('what cannot be read counts as not there', async () => {
  const no = () => Promise.reject(new DOMException('blocked', 'SecurityError'))
  vi.stubGlobal('caches', { has: no, open: no, delete: no })
  Object.defineProperty(navigator, 'storage', {
    value: { estimate: no, persisted: no },
    configurable: true,
  })
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  expect(await deviceContents()).toMatchObject({
    stories: nothing,
    pictures: nothing,
    usage: null,
    isPersisted: null,
  })
})

test('a saved story that cannot be read counts with what stands there', async () => {
  const article = anArticle()
  await saveArticle({ article, savedAt: 1, pictures: null } as unknown as SavedArticle)
  expect((await deviceContents()).saved).toEqual({ count: 1, bytes: savedWeight({ article, savedAt: 1 }) })
})

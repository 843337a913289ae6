import { afterEach, expect, test, vi } from 'vitest'
import { anArticle } from '../../test/builders'
import type { SavedArticle } from '../domain/savedArticle'
import { listSaved, removeSaved, saveArticle } from './savedArticles'
import { onSavedElsewhere } from './savedChannel'
import { changeSaved, findSaved, savedAmong } from './savedCopies'

const saved = (id: number): SavedArticle => ({ article: anArticle({ id }), savedAt: id })
const takenDown = (each: SavedArticle) => ({ ...each, takenDownAt: 9 })
const block = () =>
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })

afterEach(async () => {
  vi.restoreAllMocks()
  for (const { article } of (await listSaved()).items) await removeSaved(article.id)
})

test('what is saved of a story is changed in its place, and other tabs hear of it', async () => {
  await saveArticle(saved(1))
  const heard = vi.fn()
  const stop = onSavedElsewhere(heard)
  expect(await changeSaved(1, takenDown)).toEqual(takenDown(saved(1)))
  expect((await listSaved()).items).toEqual([takenDown(saved(1))])
  await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce())
  stop()
})

test('a change that changes nothing is not told, and one of a story let go brings it not back', async () => {
  await saveArticle(saved(1))
  const put = vi.spyOn(IDBObjectStore.prototype, 'put')
  expect(await changeSaved(1, (each) => each)).toEqual(saved(1))
  expect(await changeSaved(2, takenDown)).toBeNull()
  expect(put).not.toHaveBeenCalled()
  expect((await listSaved()).items).toEqual([saved(1)])
})

test('of many stories those that are saved are found', async () => {
  await saveArticle(saved(1))
  await saveArticle(saved(3))
  expect(await savedAmong([3, 2, 1])).toEqual([saved(3), saved(1)])
})

test('a browser that cannot tell other tabs keeps the list all the same', async () => {
  const { BroadcastChannel } = globalThis
  Reflect.deleteProperty(globalThis, 'BroadcastChannel')
  await saveArticle(saved(1))
  onSavedElsewhere(vi.fn())()
  Object.assign(globalThis, { BroadcastChannel })
  expect((await listSaved()).items).toEqual([saved(1)])
})

test('a list of which the device does not keep all says so, until it does', async () => {
  block()
  expect((await listSaved()).storageWorks).toBe(false)
  await saveArticle(saved(1))
  vi.restoreAllMocks()
  expect(await listSaved()).toEqual({ items: [saved(1)], storageWorks: false })
  await saveArticle(saved(1))
  expect(await listSaved()).toEqual({ items: [saved(1)], storageWorks: true })
})

test('where the browser keeps nothing the copies of the page are changed and found', async () => {
  block()
  await saveArticle(saved(1))
  expect(await changeSaved(1, takenDown)).toEqual(takenDown(saved(1)))
  expect(await savedAmong([1, 2])).toEqual([takenDown(saved(1))])
  expect(await changeSaved(2, takenDown)).toBeNull()
})

test('a copy that cannot be read is none', async () => {
  const article = { ...anArticle({ slug: 'torn' }), body: { untrusted: '' }, words: 0, pictures: 0 }
  await saveArticle({ article, savedAt: 100 })
  expect(await findSaved('torn')).toMatchObject({ article: { slug: 'torn' } })
  await saveArticle({ article: { ...article, authors: 7 }, savedAt: 100 } as unknown as SavedArticle)
  expect(await findSaved('torn')).toBeNull()
})

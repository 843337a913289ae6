import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { anArticle } from '../../test/builders'
import { listSaved, removeSaved, saveArticle } from './savedArticles'
import { findSaved } from './savedCopies'
import { onSavedElsewhere } from './savedStore'

const first = { article: anArticle({ id: 1 }), savedAt: 100 }
const second = {
  article: { ...anArticle({ id: 2 }), body: { untrusted: '<p>b</p>' }, words: 1, pictures: 0 },
  savedAt: 200,
}

afterEach(async () => {
  for (const { article } of (await listSaved()).items) await removeSaved(article.id)
})

test('the list stands last saved first, until a story is taken off', async () => {
  await saveArticle(first)
  await saveArticle(second)
  expect(await listSaved()).toEqual({ items: [second, first], storageWorks: true })
  await removeSaved(2)
  expect((await listSaved()).items).toEqual([first])
})
test('a story in full opens from the device, a mere card does not', async () => {
  await saveArticle(first)
  await saveArticle(second)
  expect((await findSaved('story-2'))?.article.body).toEqual({ untrusted: '<p>b</p>' })
  expect(await findSaved('story-1')).toBeNull()
})
test('other tabs hear of a change', async () => {
  const heard = vi.fn()
  const stop = onSavedElsewhere(heard)
  await saveArticle(first)
  await vi.waitFor(() => expect(heard).toHaveBeenCalled())
  stop()
})

/** The page is left as soon as `act` has begun, before its database answers; the next page opens. */
const leaveWhile = async (act: (page: typeof import('./savedArticles')) => Promise<void>) => {
  vi.resetModules()
  const unanswered = Object.create(IDBOpenDBRequest.prototype, { addEventListener: { value() {} } })
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockReturnValue(unanswered)
  void act(await import('./savedArticles'))
  await vi.waitFor(() => expect(open).toHaveBeenCalled())
  open.mockRestore()
  vi.resetModules()
  return import('./savedArticles')
}

test('a page left in the moment of the press loses no story saved, and brings none back that was let go', async () => {
  await saveArticle(second)
  const left = await leaveWhile(async ({ saveArticle, removeSaved }) => {
    void saveArticle(first)
    await removeSaved(2)
  })
  expect(await left.listSaved()).toEqual({ items: [first], storageWorks: true })
  expect(localStorage).toHaveLength(0)
})

// Test files share their modules: none may inherit the list of a browser that keeps nothing.
afterAll(() => {
  vi.resetModules()
})

test('where the browser keeps nothing the list lives as long as the page, and says so', async () => {
  vi.resetModules()
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  const blocked = await import('./savedArticles')
  await blocked.saveArticle(first)
  expect(await blocked.listSaved()).toEqual({ items: [first], storageWorks: false })
  await blocked.removeSaved(1)
  expect((await blocked.listSaved()).items).toEqual([])
})

import { afterAll, expect, test, vi } from 'vitest'
import { anArticle } from '../../test/builders'
import { saveArticle } from './savedArticles'

const first = { article: anArticle({ id: 1 }), savedAt: 100 }
const second = { article: anArticle({ id: 2 }), savedAt: 200 }

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

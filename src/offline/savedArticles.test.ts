import { afterEach, expect, test, vi } from 'vitest'
import { anArticle } from '../../test/builders'
import { listSaved, removeSaved, saveArticle } from './savedArticles'
import { onSavedElsewhere } from './savedChannel'
import { findSaved } from './savedCopies'

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

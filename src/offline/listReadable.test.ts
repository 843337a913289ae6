import { afterEach, expect, test, vi } from 'vitest'
import { anArticle } from '../../test/builders'
import { clearDevice } from './clearDevice'
import { listReadable } from './listReadable'
import { saveArticle } from './savedArticles'
import { writeQueries } from './writeQueries'

const whole = (id: number, parts: Parameters<typeof anArticle>[0] = {}) => ({
  ...anArticle({ id, publishedAt: `2026-11-${String(id).padStart(2, '0')}T07:00:00Z`, ...parts }),
  body: { untrusted: '<p>Text.</p>' },
  words: 1,
  pictures: 0,
})

const fetched = (data: unknown, version = 1, hash = `["article","${Math.random()}"]`) => ({
  hash,
  key: [],
  data,
  version,
  updatedAt: 1,
})

const ids = async (held: readonly unknown[] = []) => (await listReadable(held)).map(({ id }) => id)

afterEach(() => clearDevice({ withComments: true, withSaved: true }))

test('what was read, saved or is at hand opens without a network, newest first, each once', async () => {
  const city = { id: 3, name: 'City', slug: 'city' }
  await writeQueries([fetched(whole(2, { categories: [city] })), fetched(whole(4))])
  await saveArticle({ article: whole(3), savedAt: 1 })
  await saveArticle({ article: whole(4), savedAt: 1 })
  expect(await ids([whole(5)])).toEqual([5, 4, 3, 2])
  expect((await listReadable([])).at(-1)).toEqual({
    id: 2,
    slug: 'story-2',
    headline: 'Story 2',
    publishedAt: '2026-11-02T07:00:00Z',
    section: 'City',
  })
  expect((await listReadable([]))[0]?.section).toBeNull()
})

test.each([
  ['a card without its text', anArticle()],
  ['a story for members', whole(1, { isProtected: true })],
  ['one without a headline', whole(1, { headline: '' })],
  ['what is no story', null],
])('%s is not on the list', async (_, data) => {
  await writeQueries([fetched(data)])
  expect(await ids([data])).toEqual([])
})

test('nor is what another version of the app kept, nor anything but stories', async () => {
  await writeQueries([fetched(whole(1), 0), fetched(whole(2), 1, '["feed",1]')])
  expect(await ids()).toEqual([])
})

test('twenty are listed at most, the newest', async () => {
  const all = Array.from({ length: 25 }, (_, index) => whole(index + 1))
  expect(await ids(all)).toEqual(Array.from({ length: 20 }, (_, index) => 25 - index))
})

test('where the browser keeps nothing, what the page holds is listed', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  expect(await ids([whole(1)])).toEqual([1])
})

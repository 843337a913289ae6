import { afterEach, expect, test, vi } from 'vitest'
import { onDevice } from './database'
import { remember } from './deviceMemory'
import { findPlace, keepPlace, listPlaces } from './readingPlaces'
import { unfinishedStory } from './unfinishedStory'

const day = 86_400_000

const place = (articleId: number, share: number, readAt = Date.now()) => ({
  articleId,
  slug: `story-${articleId}`,
  headline: `Story ${articleId}`,
  block: 3,
  share,
  readAt,
})

afterEach(() => {
  vi.restoreAllMocks()
  return onDevice((database) => database.clear('places'))
})

test('the place in a story is found again', async () => {
  await keepPlace(place(1, 0.4))
  expect(await findPlace(1)).toMatchObject({ block: 3, share: 0.4 })
  expect(await findPlace(2)).toBeNull()
})
test('the story read last is the one to continue, until it is finished', async () => {
  await keepPlace(place(1, 0.4))
  await keepPlace(place(2, 0.6))
  expect(unfinishedStory()?.articleId).toBe(2)
  await keepPlace(place(1, 1))
  expect(unfinishedStory()?.articleId).toBe(2)
  await keepPlace(place(2, 0.97))
  expect(unfinishedStory()).toBeNull()
})
test('places are let go after 90 days, and above 500 the oldest first', async () => {
  await onDevice(async (database) => {
    const { store, done } = database.transaction('places', 'readwrite')
    for (let id = 1; id <= 505; id += 1) void store.put(place(id, 0.5, Date.now() - 10 * day + id))
    void store.put(place(900, 0.5, Date.now() - 91 * day))
    await done
  })
  await keepPlace(place(901, 0.5))
  const ids = (await listPlaces()).map(({ articleId }) => articleId)
  expect(ids).toHaveLength(500)
  expect([ids.includes(6), ids.includes(7), ids.includes(900), ids.includes(901)]).toEqual([
    false,
    true,
    false,
    true,
  ])
})

test('a place is known for 90 days, however few there are', async () => {
  await onDevice(async (database) => {
    await database.put('places', place(1, 0.5, Date.now() - 91 * day))
    await database.put('places', place(2, 0.5, Date.now() - 89 * day))
  })
  await keepPlace(place(3, 0.5))
  expect((await listPlaces()).map(({ articleId }) => articleId)).toEqual([2, 3])
})
test('where the browser keeps nothing no place is known, and the last story is', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  await keepPlace(place(1, 0.4))
  expect([await findPlace(1), await listPlaces(), unfinishedStory()?.articleId]).toEqual([null, [], 1])
})
test('a story read to its end in one go is not to continue', async () => {
  await keepPlace(place(1, 1))
  expect([unfinishedStory(), (await findPlace(1))?.share]).toEqual([null, 1])
})
test('a story hardly begun is not the one to continue', async () => {
  await keepPlace(place(1, 0.01))
  expect(unfinishedStory()).toBeNull()
})
test.each([null, 'story', 7, {}, { ...place(1, 0.4), block: '3' }, { ...place(1, 0.4), slug: undefined }])(
  'of %j no story is continued',
  (kept) => {
    remember('reading', kept)
    expect(unfinishedStory()).toBeNull()
  },
)

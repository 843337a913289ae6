import { expect, test } from 'vitest'
import { anArticle, aPicture } from '../../test/builders'
import type { SavedArticle } from './savedArticle'
import { type SavedOrder, sortSaved, toSavedOrder } from './savedOrder'

const saved = (id: number, savedAt: number, parts: Parameters<typeof anArticle>[0] = {}): SavedArticle => ({
  article: anArticle({ id, ...parts }),
  savedAt,
})

const items = [
  saved(1, 300, { publishedAt: '2026-11-20T07:00:00Z', words: 2_000 }),
  saved(2, 100, { publishedAt: '2026-11-24T07:00:00Z', words: 100 }),
  saved(3, 200, { publishedAt: '2026-11-22T07:00:00Z', words: null }),
]
const shares = new Map([
  [1, 1],
  [2, 0.4],
])

test.each<[SavedOrder, number[]]>([
  ['saved', [1, 3, 2]],
  ['newest', [2, 3, 1]],
  ['oldest', [1, 3, 2]],
  ['shortest', [2, 1, 3]],
  ['unread', [3, 2, 1]],
])('the list in the order “%s”', (order, ids) => {
  expect(sortSaved(items, order, shares).map(({ article }) => article.id)).toEqual(ids)
})

test('a picture takes its time, whether the story is there in full or not', () => {
  const inFull = { body: { untrusted: '' }, words: 238, pictures: 20 }
  const list = [
    { article: { ...anArticle({ id: 3 }), ...inFull }, savedAt: 300 },
    saved(2, 200, { words: 238, picture: aPicture() }),
    saved(1, 100, { words: 238 }),
  ]
  expect(sortSaved(list, 'shortest', new Map()).map(({ article }) => article.id)).toEqual([1, 2, 3])
})

test('a story not opened stands before one begun, whenever they were saved', () => {
  const list = [saved(1, 300), saved(2, 100), saved(3, 200)]
  const read = new Map([
    [1, 0.5],
    [3, 0],
  ])
  expect(sortSaved(list, 'unread', read).map(({ article }) => article.id)).toEqual([3, 2, 1])
})

test('what is equal stands last saved first', () => {
  const twins = [saved(7, 100), saved(8, 200)]
  expect(sortSaved(twins, 'newest', new Map()).map(({ article }) => article.id)).toEqual([8, 7])
})

test('an address that names no order means last saved first', () => {
  expect([toSavedOrder(null), toSavedOrder('loudest'), toSavedOrder('unread')]).toEqual([
    'saved',
    'saved',
    'unread',
  ])
})

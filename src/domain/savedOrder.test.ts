import { expect, test } from 'vitest'
import { anArticle } from '../../test/builders'
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

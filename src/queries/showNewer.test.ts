import { expect, test } from 'vitest'
import { anArticle } from '../../test/builders'
import type { FeedCursor, FeedPage } from './feedCursor'
import { withFreshStart } from './showNewer'

const start: FeedCursor = { kind: 'sources', source: 0, after: null }
const page = (...ids: number[]): FeedPage => ({
  items: ids.map((id) => anArticle({ id })),
  next: null,
  total: null,
})
const shown = (data: ReturnType<typeof withFreshStart>) =>
  data.pages.map(({ items }) => items.map(({ id }) => id))

test('puts new stories before those that stand already', () => {
  const data = { pages: [page(3, 2), page(1)], pageParams: [start, start] }
  const fresh = withFreshStart(data, page(5, 4, 3), start)
  expect(shown(fresh)).toEqual([[5, 4], [3, 2], [1]])
  expect(fresh.pageParams).toHaveLength(3)
})

test('begins anew when so much was published that the two do not touch', () => {
  const data = { pages: [page(3, 2), page(1)], pageParams: [start, start] }
  expect(shown(withFreshStart(data, page(9, 8, 7), start))).toEqual([[9, 8, 7]])
})

test('begins with the fresh page when there was none', () => {
  expect(shown(withFreshStart(undefined, page(1), start))).toEqual([[1]])
})

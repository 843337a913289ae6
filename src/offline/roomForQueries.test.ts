import { expect, test } from 'vitest'
import { surplusOf } from './roomForQueries'

const now = Date.parse('2026-11-24T07:00:00Z')
const day = 86_400_000

const kept = (count: number, rest: { start?: string; size?: number; age?: number } = {}) =>
  Array.from({ length: count }, (_, index) => ({
    hash: `${rest.start ?? '["feed",'}${index}]`,
    usedAt: now - (rest.age ?? 0),
    size: rest.size ?? 10,
  }))

test('within the bounds nothing is too much', () => {
  expect(surplusOf([...kept(600), ...kept(300, { start: '["article",' })], 1, now)).toEqual([])
})

test('stories beyond 300 go, the least used first', () => {
  const surplus = surplusOf(kept(302, { start: '["article",' }), 1, now)
  expect(surplus).toEqual(['["article",300]', '["article",301]'])
})

test('beyond 1,000 queries and beyond 20 MB the rest goes', () => {
  expect(surplusOf(kept(1_003), 1, now)).toHaveLength(3)
  expect(surplusOf(kept(5, { size: 5_000_000 }), 1, now)).toEqual(['["feed",4]'])
})

test('what nobody opened for 30 days goes', () => {
  expect(surplusOf(kept(2, { age: 31 * day }), 1, now)).toHaveLength(2)
  expect(surplusOf(kept(2, { age: 29 * day }), 1, now)).toEqual([])
})

test('a full disk takes a share of the bounds', () =>
  expect(surplusOf(kept(302, { start: '["article",' }), 0.5, now)).toHaveLength(152))

test('stories beyond their number take no list with them, nor do those that go count against the others', () => {
  const stories = kept(400, { start: '["article",' })
  expect(surplusOf([...stories, ...kept(700)], 1, now)).toHaveLength(100)
})

test('the bounds are met to the last', () => {
  expect(surplusOf(kept(1_000), 1, now)).toEqual([])
  expect(surplusOf(kept(2, { size: 10_000_000 }), 1, now)).toEqual([])
  expect(surplusOf(kept(1, { age: 30 * day }), 1, now)).toEqual([])
  expect(surplusOf(kept(3, { size: 10_000_000 }), 0.5, now)).toHaveLength(2)
  expect(surplusOf(kept(501), 0.5, now)).toHaveLength(1)
})

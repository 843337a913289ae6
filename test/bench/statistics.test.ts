import { expect, test } from 'vitest'
import { median, percentile, ratios } from './statistics'

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
  [[10, 9, 100, 8, 11], 10],
])('the middle of %j is %d', (values, middle) => expect(median(values)).toBe(middle))

test('of nothing there is no middle and no percentile', () => {
  expect(median([])).toBeNaN()
  expect(percentile([], 0.95)).toBeNaN()
})

test('a percentile is a value that was measured', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(percentile(hundred, 0.95)).toBe(95)
  expect(percentile(hundred, 1)).toBe(100)
  expect(percentile([5, 1], 0.5)).toBe(1)
})

test('ratios go round by round, and leave out a round that one of both did not see', () => {
  expect(ratios([100, 300, 500], [50, 100])).toEqual([2, 3])
})

test('two pages that both block for no time are alike; to none there is no ratio', () => {
  expect(ratios([0, 40], [0, 0])).toEqual([1, Number.POSITIVE_INFINITY])
})

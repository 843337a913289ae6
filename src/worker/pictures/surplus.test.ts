import { expect, test } from 'vitest'
import { surplus } from './surplus'

test('pictures within their bytes all stay', () => {
  expect(surplus([10, 20, 30], 60)).toBe(0)
  expect(surplus([], 60)).toBe(0)
})
test('the oldest go until the others fit', () => {
  expect(surplus([10, 20, 30], 59)).toBe(1)
  expect(surplus([10, 20, 30], 30)).toBe(2)
})
test('a picture too heavy by itself goes too', () => {
  expect(surplus([10, 90], 60)).toBe(2)
})

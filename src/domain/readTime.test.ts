import { expect, test } from 'vitest'
import { readMinutes } from './readTime'

test('a story without words still takes a minute', () => expect(readMinutes(0, 0)).toBe(1))
test('exactly 238 words take one minute', () => expect(readMinutes(238, 0)).toBe(1))
test('one word more begins the second minute', () => expect(readMinutes(239, 0)).toBe(2))
test('the first picture takes 12 s', () => {
  expect(readMinutes((238 * 48) / 60, 1)).toBe(1)
  expect(readMinutes((238 * 49) / 60, 1)).toBe(2)
})
test('the tenth picture and every further one take 3 s', () => {
  // 12 + 11 + … + 3 = 75 s for ten, 15 s more for five more
  expect(readMinutes((238 * 45) / 60, 10)).toBe(2)
  expect(readMinutes((238 * 30) / 60, 15)).toBe(2)
  expect(readMinutes((238 * 31) / 60, 15)).toBe(3)
})
test('a newsroom sets its own speed', () => expect(readMinutes(900, 0, 90)).toBe(10))

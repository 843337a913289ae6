import { expect, test } from 'vitest'
import { entryMemory } from './entryMemory'

test('an entry of the history keeps what was left there by name', () => {
  const heights = entryMemory<number>()
  heights.remember('home', 'first', 2400)
  heights.remember('home', 'first', 2480)
  heights.remember('home', 'second', 900)
  expect(heights.recall('home', 'first')).toBe(2480)
  expect(heights.recall('home', 'second')).toBe(900)
  expect(heights.recall('home', 'third')).toBeUndefined()
  expect(heights.recall('elsewhere', 'first')).toBeUndefined()
})

test('of 100 entries nothing is forgotten; the one left longest ago goes first, however much it holds', () => {
  const heights = entryMemory<number>()
  for (let entry = 0; entry < 100; entry += 1) heights.remember(`${entry}`, 'height', entry)
  for (let name = 0; name < 1_000; name += 1) heights.remember('0', `${name}`, name)
  expect(heights.recall('1', 'height')).toBe(1)
  heights.remember('one more', 'height', 1)
  expect(heights.recall('1', 'height')).toBeUndefined()
  expect(heights.recall('0', 'height')).toBe(0)
  expect(heights.recall('0', '999')).toBe(999)
  expect(heights.recall('one more', 'height')).toBe(1)
})

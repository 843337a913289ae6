import { expect, test } from 'vitest'
import { Pace } from './pace'

const paceAfter = (...ways: readonly number[]) => {
  const pace = new Pace(100)
  for (const ms of ways) pace.note(ms)
  return pace
}

test('a device keeps pace until it proves otherwise', () => {
  expect(paceAfter().isKept).toBe(true)
  expect(paceAfter(40, 60).isKept).toBe(true)
})

test('one late way, as the first may be, proves nothing', () => {
  expect(paceAfter(400).isKept).toBe(true)
  expect(paceAfter(400, 100, 101, 30).isKept).toBe(true)
})

test('two late ways in a row do, for good', () => {
  expect(paceAfter(30, 101, 160).isKept).toBe(false)
  expect(paceAfter(101, 160, 20, 20).isKept).toBe(false)
})

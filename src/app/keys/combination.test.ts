import { expect, test } from 'vitest'
import { combination } from './combination'

test.each([
  [null, { key: 's', at: 0 }, 's'],
  [{ key: 'g', at: 0 }, { key: 's', at: 900 }, 'g s'],
  [{ key: 'g', at: 0 }, { key: 's', at: 1_600 }, 's'],
])('after %j, %j means %s', (first, press, keys) => {
  expect(combination(first, press)).toBe(keys)
})

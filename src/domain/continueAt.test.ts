import { expect, test } from 'vitest'
import { continueAt, toContinueAt } from './continueAt'

test('a link names the block, and only it', () => {
  expect(continueAt(toContinueAt(11))).toBe(11)
  expect([null, 'x', {}, { continueAt: '11' }].map(continueAt)).toEqual([null, null, null, null])
})

import { expect, test } from 'vitest'
import { bytesOf, keptBytesHeader } from './keptBytes'

test('a kept picture weighs what the worker wrote down', () =>
  expect(bytesOf(new Response(null, { headers: { [keptBytesHeader]: '40123' } }))).toBe(40_123))

test('one without a note, or none at all, weighs nothing', () => {
  expect(bytesOf(new Response(null))).toBe(0)
  expect(bytesOf(undefined)).toBe(0)
})

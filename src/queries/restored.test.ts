import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { forgetRestored, freshFor, isRestored, markRestored, takeRestoredDate } from './restored'

const now = Date.parse('2026-11-24T07:00:00Z')

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now }))
afterEach(() => void vi.useRealTimers())

test('the date of what came from the device is told once', () => {
  const query = {}
  expect(takeRestoredDate(query)).toBeNull()
  markRestored(query, now - 5_000)
  expect(isRestored(query)).toBe(true)
  expect(takeRestoredDate(query)).toBe(now - 5_000)
  expect(takeRestoredDate(query)).toBeNull()
  expect(isRestored(query)).toBe(true)
})

test('what the newsroom answers makes an end of it', () => {
  const query = {}
  markRestored(query, now)
  forgetRestored(query)
  expect(isRestored(query)).toBe(false)
  expect(takeRestoredDate(query)).toBeNull()
})

test('a list from the device is as fresh as one that was fetched when it was put on screen', () => {
  const query = {}
  expect(freshFor(60_000)(query)).toBe(60_000)
  markRestored(query, now - 3_600_000)
  expect(freshFor(60_000)(query)).toBe(3_660_000)
})

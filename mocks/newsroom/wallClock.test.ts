import { expect, test } from 'vitest'
import { addDays, addSeconds, gmtOf, instantOf, localAt, wholeDaysBetween } from './wallClock'

test('the site is an hour ahead of UTC, in summer as well', () => {
  expect(gmtOf('2026-11-24T00:30:00')).toBe('2026-11-23T23:30:00')
  expect(localAt(Date.parse('2026-07-01T11:00:00Z'))).toBe('2026-07-01T12:00:00')
  expect(instantOf('2026-07-01T12:00:00')).toBe(Date.parse('2026-07-01T11:00:00Z'))
})

test('seconds and days carry over', () => {
  expect(addSeconds('2026-12-31T23:59:59', 1)).toBe('2027-01-01T00:00:00')
  expect(addDays('2026-03-01T08:00:00', -1)).toBe('2026-02-28T08:00:00')
})

test('only whole days count', () => {
  expect(wholeDaysBetween('2026-11-24T08:00:00', '2026-11-26T07:59:59')).toBe(1)
})

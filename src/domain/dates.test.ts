import { expect, test } from 'vitest'
import { dateAndTime, editionDate, longDate, momentOf, timeAgo } from './dates'

const noon = Date.parse('2026-11-24T12:00:00Z')

test.each([
  ['2026-11-24T11:59:40Z', 'just now'],
  ['2026-11-24T11:55:00Z', '5 min ago'],
  ['2026-11-24T09:01:00Z', '2 hr ago'],
  ['2026-11-23T11:00:00Z', 'yesterday'],
  ['2026-11-20T11:00:00Z', '4 days ago'],
  ['2026-11-24T12:00:30Z', 'just now'],
])('%s is %s at noon', (iso, words) => {
  expect(timeAgo(iso, noon)).toBe(words)
})

test('gives up on what is older than six days, and on what is no date', () => {
  expect(timeAgo('2026-11-10T11:00:00Z', noon)).toBeNull()
  expect(timeAgo('soon', noon)).toBeNull()
})

test('tells dates in the time zone of the newspaper, not of the reader', () => {
  expect(longDate('2026-11-23T23:30:00Z', 'Africa/Lagos')).toBe('24 November 2026')
  expect(editionDate('2026-11-23T23:30:00Z', 'America/New_York')).toMatch(/^Monday,? 23 November 2026$/)
  expect(dateAndTime('2026-11-23T23:30:00Z', '+05:45')).toContain('24 November 2026 at 05:15')
})

test('says nothing of a date that is none', () => {
  expect(longDate('nonsense', 'Africa/Lagos')).toBe('')
})

test.each([
  ['2026-11-25T13:05:00Z', '14:05 today'],
  ['2026-11-24T13:05:00Z', '14:05 yesterday'],
  ['2026-11-24T23:30:00Z', '00:30 today'],
  ['2026-11-12T13:05:00Z', '14:05 on 12 November'],
])('%s is %s on a clock one hour ahead', (time, words) => {
  const now = Date.parse('2026-11-25T18:00:00Z')
  expect(momentOf(Date.parse(time), now, 'Africa/Lagos')).toBe(words)
})

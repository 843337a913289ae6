import { expect, test } from 'vitest'
import { dateAndTime, editionDate, englishTimes, longDate, momentOf, shortDate, timeAgo } from './dates'

const noon = Date.parse('2026-11-24T12:00:00Z')

test.each([
  ['2026-11-24T11:59:40Z', 'just now'],
  ['2026-11-24T11:59:00Z', '1 min ago'],
  ['2026-11-24T11:55:00Z', '5 min ago'],
  ['2026-11-24T11:00:00Z', '1 hr ago'],
  ['2026-11-24T09:01:00Z', '2 hr ago'],
  ['2026-11-23T12:00:00Z', 'yesterday'],
  ['2026-11-20T11:00:00Z', '4 days ago'],
  ['2026-11-18T12:00:00Z', '6 days ago'],
  ['2026-11-24T12:00:30Z', 'just now'],
])('%s is %s at noon', (iso, words) => {
  expect(timeAgo(iso, noon)).toBe(words)
})

test('gives up on what is older than six days, and on what is no date', () => {
  expect(timeAgo('2026-11-18T11:59:59Z', noon)).toBeNull()
  expect(timeAgo('soon', noon)).toBeNull()
})

test('tells dates in the time zone of the newspaper, not of the reader', () => {
  expect(longDate('2026-11-23T23:30:00Z', 'Africa/Lagos')).toBe('24 November 2026')
  expect(editionDate('2026-11-23T23:30:00Z', 'America/New_York')).toMatch(/^Monday,? 23 November 2026$/)
})

test.each([
  ['Europe/London', '23 November 2026 at 23:30 GMT'],
  ['UTC', '23 November 2026 at 23:30 UTC'],
  ['+05:45', '24 November 2026 at 05:15 UTC+05:45'],
  ['-03:30', '23 November 2026 at 20:00 UTC-03:30'],
])('half past 23 in UTC on a clock of %s', (timeZone, words) => {
  expect(dateAndTime('2026-11-23T23:30:00Z', timeZone)).toBe(words)
})

test('a language that browsers know writes its own dates, the same moment in each', () => {
  const french = { ...englishTimes, locale: 'fr' }
  expect(longDate('2026-11-23T23:30:00Z', 'UTC')).toBe('23 November 2026')
  expect(longDate('2026-11-23T23:30:00Z', 'UTC', french)).toBe('23 novembre 2026')
  expect(shortDate('2026-11-23T23:30:00Z', 'Africa/Lagos', french)).toBe('24 nov. 2026')
  expect(timeAgo('2026-11-24T09:00:00Z', noon, french)).toMatch(/^il y a 3\sh$/)
  expect(timeAgo('2026-11-24T09:00:00Z', noon)).toBe('3 hr ago')
})

test('a language that they do not know brings its own words, and gets the newspaper’s clock', () => {
  const own = {
    ...englishTimes,
    locale: 'en-GB',
    write: (format: Intl.DateTimeFormat, time: number) => `le ${format.format(time)}`,
    ago: (count: number, unit: string) => `${count} ${unit} back`,
  }
  expect(longDate('2026-11-23T23:30:00Z', '+01:00', own)).toBe('le 24 November 2026')
  expect(timeAgo('2026-11-24T09:00:00Z', noon, own)).toBe('3 hour back')
  expect(timeAgo('2026-11-24T11:55:00Z', noon, own)).toBe('5 minute back')
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

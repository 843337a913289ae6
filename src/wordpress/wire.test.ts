import { number, object } from 'valibot'
import { expect, test } from 'vitest'
import { Malformed } from '../domain/problems'
import { keepValid, parseList, parseOne, toSlug, toUtc } from './wire'

const Thing = object({ id: number() })

test('one thing of a shape comes through, without what nobody asked for', () =>
  expect(parseOne(Thing, { id: 7, extra: true })).toEqual({ id: 7 }))

test.each([null, 'html', { id: '7' }, []])('%o is none', (body) =>
  expect(() => parseOne(Thing, body)).toThrow(Malformed),
)

test('a list is told from anything else', () => {
  expect(parseList([1, null])).toEqual([1, null])
  expect(() => parseList({ 0: 'a' })).toThrow(Malformed)
})

test('one bad item does not lose the others', () =>
  expect(keepValid(Thing, [{ id: 1 }, null, { id: 'x' }, { id: 2 }])).toEqual([{ id: 1 }, { id: 2 }]))

test.each([
  ['2026-11-24T07:00:00', '2026-11-24T08:00:00', '2026-11-24T07:00:00Z'],
  ['0000-00-00T00:00:00', '2026-11-24T08:00:00', '2026-11-24T08:00:00Z'],
  ['', '2026-11-24T08:00:00', '2026-11-24T08:00:00Z'],
])('in UTC %s and locally %s is %s', (gmt, local, utc) => expect(toUtc(gmt, local)).toBe(utc))

test('a slug is read as people read it, and one with a broken code as it came', () => {
  expect(toSlug('%e6%b8%af-night')).toBe('港-night')
  expect(toSlug('100%-sure')).toBe('100%-sure')
})

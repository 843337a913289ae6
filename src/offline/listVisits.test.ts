import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepVisit, startVisit } from './listVisits'

const minute = 60_000

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
})

const wait = (ms: number) => vi.setSystemTime(Date.now() + ms)

test('what stood on top at the visit before is known half an hour later, and for the whole visit', () => {
  expect(startVisit('city').newestBefore).toBeNull()
  keepVisit('city', { newest: 'Monday' })
  wait(10 * minute)
  expect(startVisit('city').newestBefore).toBeNull()
  wait(31 * minute)
  expect(startVisit('city').newestBefore).toBe('Monday')
  keepVisit('city', { newest: 'Tuesday' })
  wait(10 * minute)
  expect(startVisit('city').newestBefore).toBe('Monday')
  wait(31 * minute)
  expect(startVisit('city').newestBefore).toBe('Tuesday')
  expect(startVisit('sport').newestBefore).toBeNull()
})
test('a place is offered to a page that was opened after it was left, for a day', () => {
  const place = { articleId: 7, publishedAt: '2026-11-24T07:00:00Z', at: performance.timeOrigin - minute }
  keepVisit('city', { place })
  expect(startVisit('city').place).toEqual(place)
  keepVisit('city', { place: { ...place, at: Date.now() } })
  expect(startVisit('city').place).toBeNull()
  keepVisit('city', { place: { ...place, at: Date.now() - 25 * 60 * minute } })
  expect(startVisit('city').place).toBeNull()
})
test('keeps the forty lists visited last, and bears what others left in its place', () => {
  for (let index = 0; index < 50; index += 1) {
    wait(1)
    keepVisit(`list ${index}`, { newest: 'Monday' })
  }
  const kept = JSON.parse(localStorage.getItem('broadsheet:lists') ?? '')
  expect(Object.keys(kept)).toHaveLength(40)
  expect(kept).not.toHaveProperty('list 9')
  localStorage.setItem('broadsheet:lists', '[1]')
  expect(startVisit('list 49')).toEqual({ newestBefore: null, place: null })
  const whole = { leftAt: 1, newest: 'Monday', newestBefore: null }
  const lists = { city: { ...whole, place: { at: 'noon' } }, sport: { ...whole, newest: 7, place: null } }
  localStorage.setItem('broadsheet:lists', JSON.stringify(lists))
  expect(startVisit('city')).toEqual({ newestBefore: 'Monday', place: null })
  expect(startVisit('sport')).toEqual({ newestBefore: null, place: null })
})

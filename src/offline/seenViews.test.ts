import { expect, test } from 'vitest'
import { remember } from './deviceMemory'
import { returnView, takeView } from './seenViews'

const morning = new Date(2026, 10, 24, 8)
const night = new Date(2026, 10, 24, 23, 59)
const tomorrow = new Date(2026, 10, 25, 0, 1)

test('a view counts once a day, for each story', () => {
  expect([takeView(7, morning), takeView(7, night), takeView(8, night)]).toEqual([true, false, true])
  expect(takeView(7, tomorrow)).toBe(true)
})

test('a view that could not be recorded can be taken again, others of the day cannot', () => {
  takeView(7, morning)
  takeView(8, morning)
  returnView(7, morning)
  expect([takeView(7, morning), takeView(8, morning)]).toEqual([true, false])
})

test('what another edition of the app left behind counts for nothing', () => {
  remember('views', { day: 24, ids: 'all' })
  expect(takeView(7, morning)).toBe(true)
})

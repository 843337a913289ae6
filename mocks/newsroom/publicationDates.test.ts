import { expect, test } from 'vitest'
import { edition } from './edition'
import { publicationDates } from './publicationDates'

const dates = publicationDates(400)

const groups = () => {
  const sizes = new Map<string, number>()
  for (const date of dates) sizes.set(date, (sizes.get(date) ?? 0) + 1)
  return [...sizes.values()].filter((size) => size > 1).sort((a, b) => a - b)
}

test('400 stories go back some fourteen months from the edition, newest first', () => {
  expect(dates).toEqual([...dates].sort().reverse())
  expect(dates[0] && dates[0] < edition).toBe(true)
  expect(dates.at(-1)?.slice(0, 7)).toMatch(/^2025-0[89]$|^2025-10$/)
})

test('some share a second: twos, threes and one of 25', () => {
  expect(groups()).toEqual(expect.arrayContaining([2, 3, 25]))
})

test('three in four come out between seven and six', () => {
  const office = dates.filter((date) => date.slice(11, 13) >= '07' && date.slice(11, 13) < '18')
  expect(office.length / dates.length).toBeGreaterThan(0.65)
})

test('the dates are always the same', () => {
  expect(publicationDates(400)).toEqual(dates)
  expect(publicationDates(0)).toEqual([])
})

import { expect, test } from 'vitest'
import { breaches, breachWords, type Limit, limits } from './limits'
import { Sheet } from './sheet'

const script: Limit = { part: 'first-load', page: 'home', figure: 'scriptFirst', atMost: 120 }
const elements: Limit = { part: 'lists', page: 'Latest', figure: 'listElements', atMost: 2_000 }

const sheetWith = (...values: readonly number[]) => {
  const sheet = new Sheet()
  sheet.add('home', 'scriptFirst', ...values)
  return sheet
}

test('what weighs as much as it may is kept, what weighs more is named', () => {
  expect(breaches([script], sheetWith(120), ['first-load'])).toEqual([])
  const [breach] = breaches([script], sheetWith(120.6), ['first-load'])
  expect(breach && breachWords(breach)).toBe('home, script before usable: 121 kB; the limit is 120 kB')
})

test('the median counts: one round that fetched more fails nothing', () => {
  expect(breaches([script], sheetWith(119, 400, 118), ['first-load'])).toEqual([])
})

test('what a part should have measured and did not is no success', () => {
  const [breach] = breaches([script], new Sheet(), ['first-load'])
  expect(breach && breachWords(breach)).toContain('was not measured')
})

test('limits of parts that were not asked for are left alone', () => {
  expect(breaches([script, elements], sheetWith(100), ['first-load'])).toEqual([])
})

test('no time is a limit: a slow machine fails nothing', () => {
  const times = ['fcp', 'lcp', 'blocking', 'back', 'pressWarm', 'keySlow', 'lateFrames']
  expect(limits.filter(({ figure }) => times.includes(figure))).toEqual([])
})

import { expect, test } from 'vitest'
import { asOrdinal, inFigures, inWords, percentChange, percentOf, toNearest } from './figures'

test('writes words below ten and figures with commas from there', () => {
  expect([0, 9, 10, 1250].map(inWords)).toEqual(['no', 'nine', '10', '1,250'])
  expect(inFigures(1_234_567)).toBe('1,234,567')
})

test('writes ordinals', () => {
  expect([1, 10, 11, 12, 21, 22, 63, 112].map(asOrdinal)).toEqual([
    'first',
    'tenth',
    '11th',
    '12th',
    '21st',
    '22nd',
    '63rd',
    '112th',
  ])
})

test('reckons changes and shares', () => {
  expect(percentChange(80, 92)).toBe(15)
  expect(percentChange(80, 72)).toBe(-10)
  expect(percentOf(1, 3)).toBe(33)
  expect(toNearest(1234, 50)).toBe(1250)
})

import { expect, test } from 'vitest'
import { figureTable } from './figureTable'
import { firstLoadTable } from './firstLoadTable'
import { Sheet } from './sheet'
import { toTable } from './table'

test('columns are as wide as their widest cell, names flush left, numbers flush right', () => {
  expect(
    toTable(
      ['page', 'kB'],
      [
        ['home', '9'],
        ['article', '120'],
      ],
    ),
  ).toBe(['page      kB', '-------  ---', 'home       9', 'article  120'].join('\n'))
})

test('a first load shows the median of each figure, and the range of times', () => {
  const sheet = new Sheet()
  sheet.add('home', 'fcp', 900, 500, 700)
  sheet.add('home', 'script', 119.6, 119.6, 119.6)
  const row = firstLoadTable(sheet, ['home']).split('\n').at(-1)
  expect(row).toContain('700 (500-900)')
  expect(row).toMatch(/ 120( |$)/)
})

test('a figure measured many times shows median, p95, range and how often', () => {
  const sheet = new Sheet()
  sheet.add('home', 'back', 20, 40, 30)
  const row = figureTable(sheet, new Set()).split('\n').at(-1)
  expect(row).toMatch(/^home, Back to the place\s+30 ms\s+40 ms\s+20 ms - 40 ms\s+3$/)
})

test('figures of the other table are left out', () => {
  const sheet = new Sheet()
  sheet.add('home', 'fcp', 900)
  expect(figureTable(sheet, new Set(['fcp']))).not.toContain('FCP')
})

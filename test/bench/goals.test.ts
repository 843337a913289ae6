import { expect, test } from 'vitest'
import { standings } from './goals'
import { Sheet } from './sheet'

const standing = (sheet: Sheet, words: string) => {
  const found = standings(sheet, ['first-load', 'next-page']).find((one) => one.words === words)
  if (!found) throw new Error(`No goal is called ${words}`)
  return found
}

test('a page is compared with the floor of the same round, so that a slow round counts for both', () => {
  const sheet = new Sheet()
  sheet.add('article', 'lcp', 480, 4_400, 500)
  sheet.add('floor article', 'lcp', 400, 4_000, 500)
  expect(standing(sheet, 'article, LCP / floor article')).toMatchObject({ shown: '1.10 ×', isReached: true })
})

test('nearly all presses have to reach the goal, not half of them', () => {
  const sheet = new Sheet()
  sheet.add('home', 'pressWarm', ...Array.from({ length: 50 }, (_, index) => (index < 45 ? 60 : 140)))
  expect(standing(sheet, 'home, press to story, warmed, p95')).toMatchObject({
    shown: '140 ms',
    isReached: false,
  })
})

test('where the other page took no time, both times are shown', () => {
  const sheet = new Sheet()
  sheet.add('home', 'blocking', 90)
  sheet.add('React hello world', 'blocking', 0)
  expect(standing(sheet, 'home, blocking / React hello world')).toMatchObject({
    shown: '90 ms by 0',
    isReached: false,
  })
})

test('what was not measured reaches nothing', () => {
  expect(standing(new Sheet(), 'home, Back to the place')).toMatchObject({
    shown: 'not measured',
    isReached: false,
  })
})

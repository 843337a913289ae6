import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { layoutWidth } from './layoutWidth'

const holds = (...conditions: string[]) =>
  vi.stubGlobal('matchMedia', (media: string) => ({ matches: conditions.includes(media) }))

beforeEach(() => vi.stubGlobal('innerWidth', 800))
afterEach(() => document.documentElement.removeAttribute('style'))

test.each([
  ['300px', 300],
  ['50vw', 400],
  ['20rem', 320],
])('%s is %s px in a window of 800 px', (sizes, px) => expect(layoutWidth(sizes)).toBe(px))

test('the first length whose condition holds counts', () => {
  const sizes = '(min-width: 64rem) 40rem, (min-width: 40rem) 45vw, 100vw'
  holds('(min-width: 40rem)')
  expect(layoutWidth(sizes)).toBe(360)
  holds()
  expect(layoutWidth(sizes)).toBe(800)
})

test('a reader’s own text size counts', () => {
  document.documentElement.style.fontSize = '20px'
  expect(layoutWidth('10rem')).toBe(200)
})

test('what says nothing that can be read stands as wide as the window', () => {
  expect(layoutWidth('')).toBe(800)
  expect(layoutWidth('calc(100vw - 2rem)')).toBe(800)
})

test('lengths and conditions are read whole', () => {
  holds('(min-width: 1px) and (max-width: 9px)')
  expect(layoutWidth(' (min-width: 1px) and (max-width: 9px)  12.5vw , 5px')).toBe(100)
  expect(layoutWidth('5pt, 7px')).toBe(7)
  expect(layoutWidth('5px 6px')).toBe(800)
  expect(layoutWidth('5px;')).toBe(800)
})

test('a page that says no text size has that of browsers', () => {
  vi.spyOn(window, 'getComputedStyle').mockReturnValue({ fontSize: '' } as CSSStyleDeclaration)
  expect(layoutWidth('2rem')).toBe(32)
})

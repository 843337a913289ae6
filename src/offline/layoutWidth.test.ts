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

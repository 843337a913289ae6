import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { reachPlace } from './reachPlace'

/** px; how tall the page is, and where it is scrolled. */
let height = 0
let scrolled = 0
let grow: (to: number) => void = () => undefined

beforeEach(() => {
  vi.useFakeTimers()
  height = 500
  scrolled = 0
  let tell = () => undefined as unknown
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(call: () => void) {
        tell = call
      }
      observe() {}
      disconnect() {
        tell = () => undefined
      }
    },
  )
  vi.stubGlobal('scrollTo', (_: number, y: number) => {
    scrolled = Math.min(y, height)
  })
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => scrolled)
  grow = (to) => {
    height = to
    tell()
  }
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('a page that is tall enough is scrolled at once, and then left alone', () => {
  height = 3_000
  reachPlace(1_200)
  expect(scrolled).toBe(1_200)
  scrolled = 40
  grow(4_000)
  expect(scrolled).toBe(40)
})

test('one that grows is followed to the place, and no further', () => {
  reachPlace(1_200)
  expect(scrolled).toBe(500)
  grow(900)
  expect(scrolled).toBe(900)
  grow(2_000)
  expect(scrolled).toBe(1_200)
  scrolled = 40
  grow(3_000)
  expect(scrolled).toBe(40)
})

test.each([
  ['the reader moves', () => window.dispatchEvent(new Event('wheel'))],
  ['time is up', () => vi.advanceTimersByTime(5_000)],
])('nothing is scrolled any more once %s', (_, happen) => {
  reachPlace(1_200)
  happen()
  grow(2_000)
  expect(scrolled).toBe(500)
})

test('nor once another page stands', () => {
  reachPlace(1_200)()
  grow(2_000)
  expect(scrolled).toBe(500)
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onLookedAt } from './useCountView'

let visibility: DocumentVisibilityState = 'visible'

const show = (state: DocumentVisibilityState) => {
  visibility = state
  document.dispatchEvent(new Event('visibilitychange'))
}

const scrollTo = (y: number) => {
  Object.defineProperty(window, 'scrollY', { value: y, configurable: true })
  window.dispatchEvent(new Event('scroll'))
}

beforeEach(() => {
  vi.useFakeTimers()
  visibility = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility)
  scrollTo(0)
})
afterEach(() => vi.useRealTimers())

test('counts after five seconds in sight, once', () => {
  const look = vi.fn()
  onLookedAt(look)
  vi.advanceTimersByTime(4_999)
  expect(look).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  scrollTo(200)
  vi.advanceTimersByTime(60_000)
  expect(look).toHaveBeenCalledTimes(1)
})

test('does not count time in another tab', () => {
  const look = vi.fn()
  onLookedAt(look)
  vi.advanceTimersByTime(3_000)
  show('hidden')
  vi.advanceTimersByTime(60_000)
  show('visible')
  vi.advanceTimersByTime(1_999)
  expect(look).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(look).toHaveBeenCalledTimes(1)
})

test('never counts a page that is not in sight', () => {
  visibility = 'hidden'
  const look = vi.fn()
  onLookedAt(look)
  vi.advanceTimersByTime(60_000)
  scrollTo(300)
  expect(look).not.toHaveBeenCalled()
})

test('counts at the first scroll of the reader', () => {
  const look = vi.fn()
  onLookedAt(look)
  vi.advanceTimersByTime(100)
  scrollTo(20)
  scrollTo(40)
  expect(look).toHaveBeenCalledTimes(1)
})

test('does not take the page’s own scrolling on opening for the reader’s', () => {
  const look = vi.fn()
  onLookedAt(look)
  scrollTo(500)
  vi.advanceTimersByTime(100)
  window.dispatchEvent(new Event('scroll'))
  expect(look).not.toHaveBeenCalled()
})

test('counts nothing after it was stopped', () => {
  const look = vi.fn()
  onLookedAt(look)()
  vi.advanceTimersByTime(60_000)
  scrollTo(100)
  expect(look).not.toHaveBeenCalled()
})

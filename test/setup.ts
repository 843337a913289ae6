import { cleanup } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { loadSanitiser } from '../src/components/sanitiser'

/** jsdom lays nothing out and knows no media: a screen of which nothing special is true. */
const matchNothing = (media: string) =>
  Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList

/** Nothing has a size or a place, so none changes. */
class NothingMoves {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// Else text would stand a moment later than all else of a page.
beforeAll(() => loadSanitiser())

beforeEach(() => {
  window.matchMedia ??= matchNothing
  window.ResizeObserver ??= NothingMoves
  window.IntersectionObserver ??= NothingMoves as unknown as typeof IntersectionObserver
  // A stray console.error is a defect (a missing key, an update outside act, an uncaught rejection).
  vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    throw new Error(`console.error: ${words.map(String).join(' ')}`)
  })
})

afterEach(() => {
  cleanup()
  // Vitest does so only before the next test, when a server of the next file has already taken a stand-in for the real thing.
  vi.unstubAllGlobals()
})

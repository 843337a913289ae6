import { expect, test } from 'vitest'
import { isBegun, isFinished } from './readingPlace'

test.each([
  { share: 0, begun: false, finished: false },
  { share: 0.049, begun: false, finished: false },
  { share: 0.05, begun: true, finished: false },
  { share: 0.949, begun: true, finished: false },
  { share: 0.95, begun: false, finished: true },
  { share: 1, begun: false, finished: true },
])('$share of a story read: begun $begun, finished $finished', ({ share, begun, finished }) => {
  expect(isBegun({ share })).toBe(begun)
  expect(isFinished({ share })).toBe(finished)
})

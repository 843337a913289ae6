import { expect, test } from 'vitest'
import { fromUsual, toComfort, usualComfort } from './readingComfort'

test('what was kept is read back, and only what differs is kept', () => {
  const comfort = { ...usualComfort, size: 'large', theme: 'sepia' } as const
  expect(fromUsual(comfort)).toEqual({ size: 'large', theme: 'sepia' })
  expect(toComfort(fromUsual(comfort))).toEqual(comfort)
})
test.each([[null], ['dark'], [7], [[]], [{ size: 'huge', theme: 3, colour: 'red' }]])(
  'of %j nothing is taken',
  (kept) => {
    expect(toComfort(kept)).toEqual(usualComfort)
  },
)
test('one broken choice leaves the others', () => {
  expect(toComfort({ size: 'huge', face: 'sans' })).toEqual({ ...usualComfort, face: 'sans' })
})

import { expect, test } from 'vitest'
import { focusOn, toFocusOn } from './focusOn'

test('a link names the element that takes the focus', () =>
  expect(focusOn(toFocusOn('comments'))).toBe('comments'))

test.each([null, undefined, 'comments', 7, {}, { focusOn: 7 }])('%o in the history names none', (state) =>
  expect(focusOn(state)).toBeNull(),
)

import { afterEach, expect, test } from 'vitest'
import { singleKeys } from '../../queries/singleKeys'
import { characterKey } from './characterKey'

afterEach(() => singleKeys.switchTo(true))

const press = (init: KeyboardEventInit) => characterKey(new KeyboardEvent('keydown', init))

test.each<[KeyboardEventInit, string | null]>([
  [{ key: 'j' }, 'j'],
  [{ key: '?', shiftKey: true }, '?'],
  [{ key: 'о', code: 'KeyJ' }, 'j'],
  [{ key: 'ö', code: 'Semicolon' }, 'ö'],
  [{ key: 'j', ctrlKey: true }, null],
  [{ key: 'j', altKey: true }, null],
  [{ key: ' ' }, null],
  [{ key: 'Enter' }, null],
])('%j is the key %s', (init, key) => {
  expect(press(init)).toBe(key)
})

test('switched off there is none', () => {
  singleKeys.switchTo(false)
  expect(press({ key: 'j' })).toBeNull()
})

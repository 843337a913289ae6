import { expect, test } from 'vitest'
import { countWords } from './words'

test.each([
  ['', 0],
  ['The quay — at last — is open.', 6],
  ['It’s 5 o’clock', 3],
  ['港町の朝、漁師たちは静かに海を待つ', 11],
  ['سفينة الشحن وصلت', 3],
])('%j', (text, words) => expect(countWords(text)).toBe(words))

test('no word is counted twice where a long text is cut', () => {
  expect(countWords('water '.repeat(1_000))).toBe(1_000)
  expect(countWords('a'.repeat(1_999))).toBe(1)
})

test('what goes on without a space is counted by stretches, none of them lost', () => {
  expect(countWords('a'.repeat(4_500))).toBe(3)
})

test('falls back to spaces where the browser cannot segment', () => {
  const { Segmenter } = Intl
  Reflect.deleteProperty(Intl, 'Segmenter')
  expect(countWords('  two  words ')).toBe(2)
  Object.assign(Intl, { Segmenter })
})

test('a book is counted as exactly as a line, and in no time', () => {
  const start = performance.now()
  expect(countWords('The long slow ferry — Ìlú — leaves at noon. '.repeat(1500))).toBe(12_000)
  expect(performance.now() - start).toBeLessThan(4000)
})

import { expect, test } from 'vitest'
import { longestUtterance, utterancesOf } from './speechSentences'
import { listenMinutes, speechSeconds } from './speechTime'

const texts = (text: string, language = 'en', longest: number = longestUtterance.network) =>
  utterancesOf(text, language, longest).map((each) => each.text)

test('a point within a figure ends no sentence', () => {
  const text = 'They say that the toll is now 3.5 million naira.'
  expect(texts(text)).toEqual([text])
})
test('a text is spoken sentence by sentence', () => {
  expect(texts('It rained all night. “Did it?” asked the ferryman of Salt Quay. He had slept.')).toEqual([
    'It rained all night.',
    '“Did it?” asked the ferryman of Salt Quay.',
    'He had slept.',
  ])
})
test('what is too short for a sentence goes with the next', () => {
  expect(texts('Mr. Crane counts slowly on purpose. So do we.')[0]).toBe(
    'Mr. Crane counts slowly on purpose.',
  )
})
test('but not where both are more than one breath', () => {
  const long = `${'A'.repeat(163)}.`
  expect(texts(`Ah. ${long}`)).toEqual(['Ah.', long])
})
test('in a browser that knows no sentences they end at their marks, and each says where it stands', () => {
  const { Segmenter } = Intl
  Reflect.deleteProperty(Intl, 'Segmenter')
  const text = '…and it rained all night. “Did it?” asked the ferryman of Salt Quay! (He had slept in it.) So'
  const spoken = utterancesOf(text, 'en', 11)
  const marksOnly = texts('...')
  Object.assign(Intl, { Segmenter })
  expect(spoken.map((each) => each.text)).toEqual([
    '…and it rained all night.',
    '“Did it?” asked the ferryman of Salt Quay!',
    '(He had slept in it.)',
    'So',
  ])
  for (const { start, text: piece } of spoken) expect(text.slice(start, start + piece.length)).toBe(piece)
  expect(marksOnly).toEqual(['...'])
})
test('a very long text loses no word, cuts none, and is not chopped', () => {
  const text = 'The slow ferry leaves at noon today. '.repeat(200).trim()
  const pieces = texts(text)
  expect(pieces.join(' ')).toBe(text)
  expect(pieces.length).toBeLessThan(210)
  const signs = 'a'.repeat(4_500)
  expect(texts(signs).join('')).toBe(signs)
  expect(texts(signs).length).toBeLessThan(40)
})
test('every piece says where it stands', () => {
  const text = '  One thing was said last night.\n Another was not said at all. '
  for (const { start, text: piece } of utterancesOf(text, 'en', 11))
    expect(text.slice(start, start + piece.length)).toBe(piece)
})
test('a sentence too long for one breath is cut where it breathes, and no word is lost', () => {
  const clause = 'the ferry left before the tide had turned'
  const text = `${Array(12).fill(clause).join(', ')}.`
  const pieces = texts(text)
  expect(pieces.length).toBeGreaterThan(3)
  expect(pieces.join(' ')).toBe(text)
  expect(pieces.slice(0, -1).every((piece) => piece.endsWith(',') && piece.length > 120)).toBe(true)
})
test('a breath is not drawn after a word or two', () => {
  const [first = ''] = texts(`Yes, ${'they said that the ferry had left before the tide '.repeat(6)}`)
  expect(first.length).toBeGreaterThan(120)
})
test.each([
  ['no space at all', 'a'.repeat(900)],
  ['Japanese', '港の夜は静かで、船は帰り、灯台だけが遠い海を照らしている'.repeat(6)],
])('a voice from the network is never given more than it can say: %s', (_, text) => {
  const pieces = texts(text, 'ja')
  expect(pieces.join('')).toBe(text)
  expect(Math.max(...pieces.map(speechSeconds))).toBeLessThan(13)
})
test('a voice of the device may finish its sentence', () => {
  const text =
    'Drivers will pay to cross the bridge again, for the first time in 17 years, after the council voted by 16 to 15 in the small hours of this morning to bring back the toll.'
  expect(texts(text, 'en', longestUtterance.local)).toEqual([text])
  expect(texts(text).length).toBe(2)
})
test('nothing is said of nothing', () => {
  expect([texts(' \n '), texts('')]).toEqual([[], []])
})
test('the length is told in minutes, by the speed', () => {
  expect(listenMinutes(1_280, 1)).toBe(8)
  expect(listenMinutes(1_280, 2)).toBe(4)
  expect(listenMinutes(0, 1)).toBe(1)
})

test('signs that stand for words take longer than letters', () => {
  expect(speechSeconds('a'.repeat(150))).toBeCloseTo(10)
  expect(speechSeconds('港の夜カ항'.repeat(13))).toBeCloseTo(10)
  expect(speechSeconds('港'.repeat(65) + 'a'.repeat(150))).toBeCloseTo(20)
})

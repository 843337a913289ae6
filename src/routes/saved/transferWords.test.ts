import { expect, test } from 'vitest'
import { Malformed } from '../../domain/problems'
import { exportWords, importProblemWords, importWords } from './transferWords'

test.each([
  [
    { taken: 12, known: 3, unreadable: 1 },
    '12 stories added; 3 stories were here already; 1 story could not be read.',
  ],
  [{ taken: 1, known: 0, unreadable: 0 }, '1 story added.'],
  [{ taken: 0, known: 1, unreadable: 0 }, 'Nothing new in this file; 1 story was here already.'],
  [{ taken: 0, known: 0, unreadable: 0 }, 'Nothing new in this file.'],
])('says of %j what was taken and what was left', (outcome, words) => {
  expect(importWords(outcome)).toBe(words)
})
test('says why nothing was taken', () => {
  expect(importProblemWords(new Malformed('x'))).toMatch(/not a list/)
  expect(importProblemWords(Object.assign(new Error('The Other'), { name: 'OtherNewspaper' }))).toMatch(
    /another newspaper, The Other/,
  )
  expect(importProblemWords(new TypeError('x'))).toMatch(/could not be read/)
})

test('says what went out, and that pictures did not', () =>
  expect(exportWords(2, { name: 'saved.json', size: 12_345 })).toMatch(
    /^2 stories with their text, in saved\.json \(12.kB\)\. Pictures are named in it/,
  ))

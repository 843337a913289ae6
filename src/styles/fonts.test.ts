import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const rules = readFileSync('src/styles/fonts.css', 'utf8').match(/@font-face \{[^}]*woff2[^}]*\}/g) ?? []

const rangesIn = (rule: string) =>
  [...rule.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ])

const has = (rule: string, letter: string) => {
  const code = letter.codePointAt(0) ?? 0
  return rangesIn(rule).some(([from = 0, to = 0]) => from <= code && code <= to)
}

const printable = Array.from({ length: 0x17f - 0x20 }, (_, index) =>
  String.fromCodePoint(0x20 + index),
).filter((letter) => !/\p{Cc}/u.test(letter))
const ofYoruba = [...'ẸẹỌọṢṣḾḿǸǹ']

const facesOf = (family: string) =>
  rules.filter((rule) => rule.includes(`'${family}'`) && rule.includes('font-style: normal'))

test.each(['Newsreader', 'Libre Franklin'])('%s has a file for each letter, and only one', (family) => {
  const faces = facesOf(family)
  for (const letter of [...printable, ...ofYoruba])
    expect([letter, faces.filter((rule) => has(rule, letter)).length]).toEqual([letter, 1])
})

test.each([
  ['English', '“It’s £5,” she said – or €6…'],
  ['what of French stands in nearly every line', 'à ç è é ê'],
])('%s is set with the first files alone', (_, text) => {
  const [first = ''] = facesOf('Newsreader')
  expect(first).toContain('newsreader-first')
  expect([...text].filter((letter) => !has(first, letter))).toEqual([])
})

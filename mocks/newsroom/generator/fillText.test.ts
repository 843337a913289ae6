import { expect, test } from 'vitest'
import { createDice } from './dice'
import { fillText } from './fillText'
import { man, woman } from './people'

const facts = {
  a: woman('Efua', 'Lartey', 'Dr'),
  b: man('Rui', 'Brito'),
  n: 8,
  many: 12_400,
  ward: 'the Shallows',
  cause: 'old main',
}

const fill = (text: string, seed = 1) => fillText(text, facts, createDice(seed))

test('names people in every form', () => {
  expect(fill('{a} said {a.he} and {a.his} son met {b.mr}; {b.He} left')).toBe(
    'Efua Lartey said she and her son met Mr Brito; He left',
  )
  expect(fill('{a.mr}, {a.last}, {a.first}, {a.him}, {a.himself}')).toBe(
    'Dr Lartey, Lartey, Efua, her, herself',
  )
})

test('writes numbers as figures, words and ordinals', () => {
  expect(fill('{many} of {n.words}, the {n.th}')).toBe('12,400 of eight, the eighth')
})

test('a capital in the slot asks for a capital in the text', () => {
  expect(fill('{Ward} is dry; so is {ward}')).toBe('The Shallows is dry; so is the Shallows')
})

test('“a” becomes “an” before a vowel that was filled in', () => {
  expect(fill('It is a {cause}, a {n}-year-old, a university')).toBe(
    'It is an old main, an 8-year-old, a university',
  )
})

test('makes a choice, also inside another choice', () => {
  const drawn = new Set(Array.from({ length: 60 }, (_, seed) => fill('X <one|two <small|large>>', seed)))
  expect([...drawn].sort()).toEqual(['X one', 'X two large', 'X two small'])
})

test('officials are known to every text', () => {
  expect(fill('{mayor.mr}')).toBe('Ms Brandt')
})

test('says which slot has no fact', () => {
  expect(() => fill('by {nobody}')).toThrow('No fact for the slot {nobody}')
  expect(() => fill('by {ward.he}')).toThrow('No fact for the slot {ward.he}')
})

test('leaves the initials of a name and the numbers of a list alone', () => {
  expect(fill('N. is late. it rains.\n2. works')).toBe('N. is late. It rains.\n2. works')
})

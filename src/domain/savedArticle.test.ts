import { expect, test } from 'vitest'
import { anArticle } from '../../test/builders'
import { isWhole, wholeOf } from './savedArticle'

const card = anArticle()
const whole = { ...card, body: { untrusted: '<p>Text.</p>' }, words: 1, pictures: 0 }

test('a story with its body is there in full', () => {
  expect(isWhole(whole)).toBe(true)
  expect(wholeOf({ article: whole, savedAt: 5 })).toEqual({ article: whole, savedAt: 5 })
})

test('a card is not', () => {
  expect(isWhole(card)).toBe(false)
  expect(wholeOf({ article: card, savedAt: 5 })).toBeNull()
})

import { expect, test } from 'vitest'
import { byline } from './byline'

test('nobody named is staff', () => expect(byline([])).toBe('Staff'))
test('one name stands alone', () => expect(byline([{ name: 'Jonas Ferreira' }])).toBe('Jonas Ferreira'))
test('three names are joined as in a sentence', () =>
  expect(byline([{ name: 'Ada' }, { name: 'Bo' }, { name: 'Cyd' }])).toBe('Ada, Bo and Cyd'))

import { expect, test } from 'vitest'
import { preloadsOf } from './preloadsOf'

const imports = ['assets/cards-1.js', 'assets/cards-1.css']

test.each([
  ['assets/CategoryPage-1.js', 'js', imports],
  ['assets/story-1.js', 'js', imports],
  ['assets/KeysDialog-1.js', 'js', ['assets/cards-1.css']],
  ['index.html', 'html', imports],
] as const)('with %s (%s) come %j', (file, hostType, together) =>
  expect(preloadsOf(file, [...imports], { hostType })).toEqual(together),
)

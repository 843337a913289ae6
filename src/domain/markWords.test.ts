import { expect, test } from 'vitest'
import { markWords } from './markWords'

const marked = (text: string, query: string) =>
  markWords(text, query)
    .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
    .join('')

test.each([
  ['The harbour fire', 'fire harbour', 'The [harbour] [fire]'],
  ['Slow ferry', 'erry', 'Slow f[erry]'],
  ['Ìlú Ìbàdàn ń yípadà', 'ibadan', 'Ìlú [Ìbàdàn] ń yípadà'],
  ['港町の朝、漁師たち', '漁師', '港町の朝、[漁師]たち'],
  ['Bridge tolls return', '"bridge tolls"', '[Bridge] [tolls] return'],
  ['Fire and -water', 'fire -water', '[Fire] and -water'],
  ['Fire-proof', 'fire-', '[Fire-]proof'],
  ['Bridge tolls', ' bridge"tolls" ', '[Bridge] [tolls]'],
  ['호가 오른 한국', '한국', '호가 오른 [한국]'],
  ['One 😁, one 😀', '😀', 'One 😁, one [😀]'],
  ['Nothing here', '', 'Nothing here'],
  ['', 'fire', ''],
])('marks in “%s” what “%s” looks for', (text, query, expected) => {
  expect(marked(text, query)).toBe(expected)
})

test('takes signs of regular expressions as they are', () => {
  expect(marked('What (now)?', '(now)?')).toBe('What [(now)?]')
})

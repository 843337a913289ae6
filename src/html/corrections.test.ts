import { expect, test } from 'vitest'
import { markCorrections } from './corrections'
import { parseInert } from './parse'

const marked = (html: string) => {
  const body = parseInert(html)
  markCorrections(body)
  return body.innerHTML
}

const note = (html: string) => `<p>a</p><p>b</p><p class="correction">${html}</p>`

test.each([
  ['a label', 'Correction: it was ten.', note('<strong>Correction:</strong> it was ten.')],
  [
    'a label in bold with a date',
    '<strong>Correction (24 November):</strong> it was ten.',
    note('<strong>Correction (24 November):</strong> it was ten.'),
  ],
  ['a label in another language', 'Korrektur: zehn.', note('<strong>Korrektur:</strong> zehn.')],
  [
    'a sentence',
    'An earlier version of this article said nine.',
    note('An earlier version of this article said nine.'),
  ],
])('%s tells a correction from the story', (_, html, result) => {
  expect(marked(`<p>a</p><p>b</p><p>${html}</p>`)).toBe(result)
})

test.each([
  ['in the middle of a story', `<p>1</p><p>2</p><p>Correction: 3</p>${'<p>4</p>'.repeat(4)}`],
  ['as a word of the story', '<p>Corrections officers said so: they had.</p>'],
])('no correction is seen %s', (_, html) => expect(marked(html)).toBe(html))

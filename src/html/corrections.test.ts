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
  ...[
    'Correction and clarification:',
    'Corrections:',
    'Clarification (Nov. 24):',
    'Clarifications:',
    'Corrigendum:',
    'Corrigenda:',
    'Erratum:',
    'Errata :',
    'Editor’s note, 24 November):',
    "Editor's Note:",
    'Rectificatif :',
    'Corrección:',
    'Fe de erratas:',
    'Correção:',
    'Berichtigung:',
    'Rettifica:',
    'تصحيح:',
    '訂正（11月24日）：',
  ].map((label) => [label, `${label} ten.`, note(`<strong>${label}</strong> ten.`)]),
  ...['article', 'story', 'report', 'headline', 'column'].map((kind) => [
    `a sentence on the ${kind}`,
    `This ${kind} was amended on Monday.`,
    note(`This ${kind} was amended on Monday.`),
  ]),
  ['a sentence further on', ' This story was corrected later.', note(' This story was corrected later.')],
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
  ['further on in a sentence', '<p>He asked for a Correction: none came. This story was amended by him.</p>'],
  ['in a heading', '<h2>Correction: 3</h2>'],
  ['after a date that does not end', `<p>Correction (${'x'.repeat(41)}): 3</p>`],
])('no correction is seen %s', (_, html) => expect(marked(html)).toBe(html))

test('a note over the story is seen, once though the story be short, and the last four blocks are looked at', () => {
  const note = '<p>Correction: 3</p>'
  expect(marked(`${note}<p>1</p>`)).toBe('<p class="correction"><strong>Correction:</strong> 3</p><p>1</p>')
  expect(marked(`<p>1</p>${note}${'<p>4</p>'.repeat(4)}`)).toContain('class="correction"')
  expect(marked(`${'<p>1</p>'.repeat(2)}${note}${'<p>4</p>'.repeat(3)}`)).toContain('class="correction"')
})

test.each(['div', 'aside'])('a note in a %s is seen', (box) =>
  expect(marked(`<${box}>Correction: 3</${box}>`)).toBe(
    `<${box} class="correction"><strong>Correction:</strong> 3</${box}>`,
  ),
)

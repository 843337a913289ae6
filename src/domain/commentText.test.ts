import { expect, test } from 'vitest'
import { aComment } from '../../test/builders'
import { sayTheSame, sentText, shownText } from './commentText'

const says = (untrusted: string, rest = {}) => aComment({ authorName: 'Ama', body: { untrusted }, ...rest })

test('what looks like a tag is sent as text', () => {
  expect(sentText(' 5 < 6 & 7 > 2 ')).toBe('5 &lt; 6 &amp; 7 &gt; 2')
})

test('an unsent comment shows its paragraphs and lines', () => {
  expect(shownText('One\ntwo\n\n<three>')).toBe('<p>One<br>two</p><p>&lt;three&gt;</p>')
})

test.each([
  ['as it was sent', '<p>Stay safe</p>', true],
  ['with curled quotes', '<p>&#8220;Stay&#8221; safe</p>', true],
  ['broken into lines', '<p>Stay<br />\nsafe</p>', true],
  ['other words', '<p>Stay home</p>', false],
])('the same words %s: %s', (_, html, same) => {
  expect(sayTheSame(says('<p>"Stay" safe</p>'), says(html))).toBe(same)
})

test('the same words of somebody else, or in another place, are another comment', () => {
  expect(sayTheSame(says('<p>a</p>'), says('<p>a</p>', { authorName: 'Bo' }))).toBe(false)
  expect(sayTheSame(says('<p>a</p>'), says('<p>a</p>', { parentId: 3 }))).toBe(false)
})

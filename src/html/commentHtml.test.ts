import { expect, test } from 'vitest'
import { commentHtml } from './commentHtml'

const html = (untrusted: string) => commentHtml({ untrusted }, { url: 'https://courier.example' })

test('links of visitors open elsewhere and pass no credit on', () =>
  expect(html('<p><a href="https://b.example" rel="nofollow ugc">b</a></p>')).toBe(
    '<p><a href="https://b.example/" rel="noopener nofollow ugc" target="_blank">b</a></p>',
  ))
test('pictures go, emoji stay as letters', () =>
  expect(
    html(
      '<p>Ahoy <img class="emoji" alt="⚓" src="https://s.example/1.svg"><img src="https://x.example/t.gif"></p>',
    ),
  ).toBe('<p>Ahoy ⚓</p>'))
test('classes, ids and headings go, their text stays', () =>
  expect(html('<h2 id="root" class="wp-block-heading">Loud</h2>')).toBe('Loud'))
test('escaped text stays text', () =>
  expect(html('<p>5 &lt; 6 &amp; 7 &gt; 2</p>')).toBe('<p>5 &lt; 6 &amp; 7 &gt; 2</p>'))
test('links to the newspaper’s own stories stay in the reader, and are no visitor’s', () =>
  expect(html('<a href="/fire/" rel="ugc">a</a>')).toBe('<a href="/article/fire">a</a>'))
test('what WordPress lets a visitor write stays, and nothing of a story’s own', () => {
  const raw =
    '<blockquote cite="https://b.example/"><p><em>a</em> <code>b</code> <del datetime="2026">c</del> <q>d</q> <abbr title="e">f</abbr></p></blockquote><ul><li lang="fr" dir="ltr"><strike>g</strike></li></ul><ol><li><pre>h</pre></li></ol>'
  expect(html(raw)).toBe(raw)
  expect(
    html('<table><tbody><tr><td>a</td></tr></tbody></table><video controls></video><mark>b</mark>'),
  ).toBe('ab')
})

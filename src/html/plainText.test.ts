import { expect, test } from 'vitest'
import { plainText } from './plainText'

test.each([
  [
    'entities of a title',
    'It&#8217;s 5&#8242; 10&#8243; tall &#038; &#8216;honest&#8217;',
    'It’s 5′ 10″ tall & ‘honest’',
  ],
  ['a bare < and tags', 'If a < b &#038; c > d then <em>what</em>?', 'If a < b & c > d then what?'],
  ['nothing', '', ''],
  ['an excerpt', '<p>It&#8217;s <em>new</em> &amp; improved.</p>\n', 'It’s new & improved.'],
  ['paragraphs and line breaks stay apart', '<p>One.</p><p>Two<br />three</p>', 'One. Two three'],
  ['text without markup, its spaces tidied', '  A  night\nat the opera ', 'A night at the opera'],
  [
    'list items, cells, captions and terms stay apart',
    ['li', 'h2', 'h6', 'td', 'th', 'figcaption', 'blockquote', 'dt', 'dd', 'div']
      .map((name) => `<x-a><${name}>a</${name.toUpperCase()}></x-a>`)
      .join(''),
    'a a a a a a a a a a',
  ],
  ['a word in part emphasised is one', '<p>un<em>likely</em><span>s</span></p>', 'unlikelys'],
  ['fallbacks for what is not there', 'a<template>x</template><noscript>y</noscript>b', 'ab'],
  ['an attribute with a sign in it', '<a title="1 > 2" href="x">a</a>', 'a'],
  ['a no-break space', 'a&nbsp;b', 'a b'],
  ['scripts and styles', 'a<script>alert(1)</script><style>p{}</style>b', 'ab'],
  ['an escaped tag', '&lt;b&gt; is bold', '<b> is bold'],
  ['a broken entity', 'AT&T &bogus; x', 'AT&T &bogus; x'],
])('%s', (_, html, text) => expect(plainText(html)).toBe(text))

test('loads and runs nothing while it reads', () => {
  plainText('<img src=x onerror="window.wasRun = true"><script>window.wasRun = true</script>')
  expect('wasRun' in window).toBe(false)
})

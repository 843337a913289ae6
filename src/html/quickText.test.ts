import { expect, test } from 'vitest'
import { parseInert } from './parse'
import { quickText } from './quickText'

test.each([
  '<p>It&#8217;s <em>new</em> &amp; improved. Rock &#038; roll [&hellip;]</p>\n',
  'Tom & Jerry &lt;b&gt; &quot;Q&quot;&nbsp;O&#039;X',
  '&amp;lt; is how one writes it',
  'Ìlú Ìbàdàn &#x2014;',
  'AT&T and R&D;',
  'a &copy; b',
  'If a < b then',
  '<p class="x">a</p>',
  '&#128169; &#150; &#0; &#55357;',
  '&ampersand &am;p',
  'Fish &; chips &',
])('%j is what the parser reads, or left to it', (html) => {
  expect([null, parseInert(html).textContent]).toContain(quickText(html))
})
test.each([
  ['&amp;&lt;&gt;&quot;&nbsp;', '&<>"\u00a0'],
  ['&hellip;&ndash;&mdash;&lsquo;&rsquo;&ldquo;&rdquo;', '…–—‘’“”'],
  ['&#34;&#38;&#39;&#60;&#62;', '"&\'<>'],
  ['&#160;&#55295;', '\u00a0\ud7ff'],
  ['<P>a</P><br/><strong >b</strong ><i>c</i><b>d</b>', 'abcd'],
  ['Fish & chips', 'Fish & chips'],
])('%s needs no parser', (html, text) => expect(quickText(html)).toBe(text))
test.each([
  '&#35;',
  '&#159;',
  '&#55296;',
  '&amp',
  '&;',
  '&#x27;',
  'a&amp;b &foo;',
  '<pre>a</pre>',
  '<p/x>',
  'x&a&amp;',
])('%s is left to the parser', (html) => expect(quickText(html)).toBeNull())
test('a usual excerpt is not left to the parser', () =>
  expect(quickText('<p>It&#8217;s <em>new</em> &amp; improved [&hellip;]</p>')).toBe(
    'It’s new & improved […]',
  ))
test('anything but simple markup is', () => {
  expect(quickText('<a href="x">a</a>')).toBeNull()
  expect(quickText('&copy;')).toBeNull()
})

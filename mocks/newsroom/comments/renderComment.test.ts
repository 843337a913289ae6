// @vitest-environment node
import { expect, test } from 'vitest'
import { keepAllowedHtml } from './kses'
import { renderComment } from './renderComment'

const shown = (typed: string) => renderComment(keepAllowedHtml(typed))

// Each pair was observed on a WordPress 6.6.
test.each([
  ['Unique text 6 g', '<p>Unique text 6 g</p>\n'],
  ['<script>alert(1)</script><iframe src=x></iframe>', '<p>alert(1)</p>\n'],
  [
    'Line one\nline two\n\nSecond paragraph with "quotes", it\'s 5 < 6 & 7 > 2 -- dash... https://auto.example/path?a=1&b=2 and www.auto.example and me@auto.example :-) <3 [gallery] 😀 é &amp; &lt;b&gt;',
    '<p>Line one<br />\nline two</p>\n<p>Second paragraph with &#8220;quotes&#8221;, it&#8217;s 5  2 &#8212; dash&#8230; <a href="https://auto.example/path?a=1&#038;b=2" rel="nofollow ugc">https://auto.example/path?a=1&#038;b=2</a> and <a href="http://www.auto.example" rel="nofollow ugc">http://www.auto.example</a> and <a href="mailto:me@auto.example">me@auto.example</a> 🙂 &lt;3 [gallery] 😀 é &amp; &lt;b&gt;</p>\n',
  ],
  [
    'x <q cite="https://q.example">q</q> <a href="/rel" rel="me" hreflang="en">rel</a> <blockquote>b</blockquote> <p class="z">p</p> <br/>br <code class="k">c</code>',
    '<p>x <q cite="https://q.example">q</q> <a href="/rel" rel="nofollow ugc">rel</a> </p>\n<blockquote><p>b</p></blockquote>\n<p> p br <code>c</code></p>\n',
  ],
  [
    'http://a.example http://b.example',
    '<p><a href="http://a.example" rel="nofollow ugc">http://a.example</a> <a href="http://b.example" rel="nofollow ugc">http://b.example</a></p>\n',
  ],
  ['<a href="javascript:evil()">js</a>', '<p><a href="evil()" rel="nofollow ugc">js</a></p>\n'],
  ['<em>never closed', '<p><em>never closed</em></p>\n'],
  ['closed too often</em>', '<p>closed too often</p>\n'],
  ['<strong><em>crossed</strong></em>', '<p><strong><em>crossed</em></strong></p>\n'],
  [
    'para one\n\n<blockquote>quote\nline\n\nsecond</blockquote>\nafter',
    '<p>para one</p>\n<blockquote><p>quote<br />\nline</p>\n<p>second</p></blockquote>\n<p>after</p>\n',
  ],
  ['one\r\ntwo', '<p>one<br />\ntwo</p>\n'],
  [
    'See http://a.example/x_(y), and (http://b.example).',
    '<p>See <a href="http://a.example/x_(y)" rel="nofollow ugc">http://a.example/x_(y)</a>, and (<a href="http://b.example" rel="nofollow ugc">http://b.example</a>).</p>\n',
  ],
  ['back\\slash and \\n literal', '<p>back\\slash and \\n literal</p>\n'],
])('shows %j as WordPress does', (typed, html) => {
  expect(shown(typed)).toBe(html)
})

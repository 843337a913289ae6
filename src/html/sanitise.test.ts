import { expect, test } from 'vitest'
import { parseInert } from './parse'
import { sanitiseArticle, sanitiseComment } from './sanitise'

const article = (html: string) => String(sanitiseArticle(parseInert(html)))
const comment = (html: string) => String(sanitiseComment(parseInert(html)))

/** The same names in the same order, whatever order a serialiser gives to attributes. */
const shape = (html: string) =>
  [...parseInert(html).querySelectorAll('*')].map(({ localName, attributes }) => [
    localName,
    ...[...attributes].map(({ name, value }) => `${name}=${value}`).sort(),
  ])

test.each([
  [
    'marks within a sentence',
    '<p>a<br>b<wbr>c <a href="/a" rel="noopener" target="_blank" download="" title="d" aria-label="e">f</a> <strong>a</strong><b>a</b><em>a</em><i>a</i><u>a</u><s>a</s><strike>a</strike><del cite="/a" datetime="2026">a</del><ins>a</ins><sub>a</sub><sup data-fn="n" class="fn">a</sup><small>a</small><mark>a</mark><abbr>a</abbr><acronym>a</acronym><dfn>a</dfn><time>a</time><bdi>a</bdi><bdo dir="rtl">a</bdo><ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby><span lang="fr">a</span><q>a</q><cite>a</cite><code>a</code><kbd>a</kbd><samp>a</samp><var>a</var></p>',
  ],
  [
    'headings, quotes and code',
    '<h2>a</h2><h3>a</h3><h4>a</h4><h5>a</h5><h6 id="story-a">a</h6><hr><blockquote cite="/a"><p>a</p></blockquote><pre class="language-js">a</pre><address>a</address>',
  ],
  [
    'lists',
    '<ul><li value="2">a</li></ul><ol start="3" reversed="" type="a"><li>a</li></ol><dl><dt>a</dt><dd>b</dd></dl>',
  ],
  [
    'boxes and folds',
    '<div class="wp-block-columns is-layout-flex"><section>a</section><aside>b</aside></div><details open=""><summary>a</summary>b</details>',
  ],
  [
    'tables',
    '<table><caption>a</caption><colgroup span="1"><col span="1"></colgroup><thead><tr><th scope="col" colspan="2">a</th></tr></thead><tbody><tr><td rowspan="2">b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot></table>',
  ],
  [
    'pictures',
    '<figure class="wp-block-image alignwide size-large"><picture><source srcset="/a.webp" media="print" type="image/webp"><img src="/a.jpg" srcset="/b.jpg 2x" sizes="50vw" alt="c" width="3" height="2" loading="lazy" decoding="async" class="unsized"></picture><figcaption class="wp-element-caption">d <span class="credit">e</span></figcaption></figure>',
  ],
  [
    'recordings',
    '<audio src="/a.mp3" controls="" preload="none" loop="" muted=""></audio><video poster="/a.jpg" playsinline=""><source src="/a.mp4"><track src="/a.vtt" kind="captions" srclang="fr" label="b" default=""></video>',
  ],
])('%s of a story stay as they are', (_, html) => {
  expect(shape(article(html))).toEqual(shape(html))
})

test.each([
  'wp-block-quote',
  'wp-element-button',
  'is-style-wide',
  'has-text-align-center',
  'alignleft',
  'alignright',
  'aligncenter',
  'alignwide',
  'alignfull',
  'alignnone',
  'size-full',
  'columns-3',
  'blocks-gallery-item',
  'language-ts',
  'embed',
  'embed-video',
  'unsized',
  'fn',
  'correction',
  'credit',
])('our style sheet knows %s', (name) =>
  expect(article(`<p class="theme  ${name} my-${name}">a</p>`)).toBe(`<p class="${name}">a</p>`),
)

test.each(['alignment', 'embedded', 'fnord', 'credits', 'unsized-x', 'embed-Video', 'isolated', 'wp-block-'])(
  'and not %s, which leaves no class at all',
  (name) => expect(article(`<p class="${name}">a</p>`)).toBe('<p>a</p>'),
)

test.each([
  'form',
  'button',
  'select',
  'textarea',
  'object',
  'applet',
  'canvas',
  'dialog',
  'script',
  'iframe',
  'svg',
  'math',
])('a %s goes with what is in it', (name) =>
  expect(article(`<p>a</p><${name}>b</${name}><p>c</p>`)).toBe('<p>a</p><p>c</p>'),
)

test('a style sheet and another base go', () =>
  expect(article('<base href="https://spy.example/"><style>p{}</style><p>a</p>')).toBe('<p>a</p>'))

test.each([
  'https://a.example/',
  'http://a.example/',
  'mailto:a@b.example',
  'tel:+44',
  '/a',
  '#story-a',
  '?a',
  'a/b:c',
  '港:a',
  'HTTPS://a.example/',
])('a link to %s stays', (href) => expect(article(`<a href="${href}">a</a>`)).toBe(`<a href="${href}">a</a>`))

test.each([
  'javascript:a',
  'JavaScript:a',
  'data:text/html,a',
  'vbscript:a',
  'cid:a',
  'ftp://a.example/',
  'x:a',
  'web+a:b',
])('a link to %s leads nowhere', (href) => expect(article(`<a href="${href}">a</a>`)).toBe('<a>a</a>'))

test('only ids under our prefix stay, and neither data nor other words for screen readers', () =>
  expect(article('<p id="story" data-id="x" aria-hidden="true" role="alert" name="y">a</p>')).toBe(
    '<p>a</p>',
  ))

test('of a comment stays what WordPress lets a visitor write', () => {
  const html =
    '<p lang="fr" dir="ltr">a<br><a href="/a" rel="ugc" target="_blank" title="b">c</a><abbr>a</abbr><acronym>a</acronym><b>a</b><cite>a</cite><code>a</code><del datetime="2026">a</del><em>a</em><i>a</i><q cite="/a">a</q><s>a</s><strike>a</strike><strong>a</strong></p><blockquote>a</blockquote><ul><li>a</li></ul><ol><li>a</li></ol><pre>a</pre>'
  expect(shape(comment(html))).toEqual(shape(html))
  expect(comment('<h2 class="correction" id="story-a">a</h2><img src="/a.jpg"><u>b</u><form>c</form>')).toBe(
    'ab',
  )
})

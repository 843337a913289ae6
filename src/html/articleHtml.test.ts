import { expect, test } from 'vitest'
import { articleHtml } from './articleHtml'

const place = {
  url: 'https://courier.example',
  permalink: 'https://courier.example/2026/11/ferry/',
}
const html = (untrusted: string) => articleHtml({ untrusted }, place).trim()
const tree = (untrusted: string) => {
  const box = document.createElement('div')
  box.innerHTML = html(untrusted)
  return box
}

test('scripts, handlers and javascript: links are gone, the text stays', () => {
  const raw =
    '\n<script>window.__xss = 1</script><img decoding="async" src="x" onerror="window.__xss = 2"><a href="javascript:window.__xss=3">click</a>'
  const box = tree(raw)
  expect(box.querySelector('script, [onerror]')).toBeNull()
  expect(box.querySelector('a')?.hasAttribute('href')).toBe(false)
  expect(box.textContent?.trim()).toBe('click')
  expect('__xss' in window).toBe(false)
})
test.each([
  ['styles', '<style>p{color:red}</style><p style="position:fixed">a</p>', '<p>a</p>'],
  ['forms', '<form action="/steal"><input name="q"><button>Send</button></form><p>a</p>', '<p>a</p>'],
  ['inline SVG', '<svg onload="alert(1)"><a xlink:href="javascript:1"/></svg><p>a</p>', '<p>a</p>'],
  ['other schemes', '<a href="cid:x">a</a> <a href="xmpp:b@c.example">b</a>', '<a>a</a> <a>b</a>'],
  ['names of custom elements', '<p is="x-a">a</p>', '<p>a</p>'],
  ['data attributes', '<p data-action="x" data-fn="y">a</p>', '<p data-fn="y">a</p>'],
  [
    'classes of themes',
    '<p class="MsoNormal wp-block-pullquote">a</p>',
    '<p class="wp-block-pullquote">a</p>',
  ],
  ['comments for WordPress', '<p>a</p>\n<!--more-->\n<!--nextpage-->\n<p>b</p>', '<p>a</p>\n\n\n<p>b</p>'],
])('%s are taken out', (_, raw, clean) => expect(html(raw)).toBe(clean))

test('ids are kept for what the text leads to, under a prefix', () => {
  const raw =
    '<p id="root">Text<sup data-fn="ab-1" class="fn"><a href="#ab-1" id="ab-1-link">1</a></sup></p>' +
    '<ol class="wp-block-footnotes"><li id="ab-1">Note <a href="#ab-1-link" aria-label="Jump to footnote reference 1">↩</a></li></ol>'
  const box = tree(raw)
  expect(box.querySelector('p')?.hasAttribute('id')).toBe(false)
  expect(box.querySelector('sup a')?.getAttribute('href')).toBe('#story-ab-1')
  expect(box.querySelector('#story-ab-1 a')?.getAttribute('href')).toBe('#story-ab-1-link')
  expect(box.querySelector('#story-ab-1-link')?.textContent).toBe('1')
})
test('a link to nowhere in the text is no link', () =>
  expect(html('<p><a href="#gone">up</a></p>')).toBe('<p><a>up</a></p>'))
test('a footnote written with the whole address of the story stays on the page', () => {
  const raw = '<p><a href="https://courier.example/2026/11/ferry/#n">1</a></p><p id="n">Note</p>'
  expect(tree(raw).querySelector('a')?.getAttribute('href')).toBe('#story-n')
})
test('what WordPress makes of code stays code', () => {
  const raw = '<pre class="wp-block-code"><code>if (a &lt; b) [gallery ids="1"]</code></pre>'
  expect(html(raw)).toBe(raw)
})
test('right-to-left and non-Latin text keeps its marks', () => {
  const raw = '<p dir="rtl" lang="ar">وصلت <bdi>12</bdi></p>'
  expect(html(raw)).toBe(raw)
})

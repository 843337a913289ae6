import { expect, test } from 'vitest'
import { automaticExcerpt, manualExcerpt } from './excerpt'

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')
const block = (html: string) => `<!-- wp:paragraph -->\n<p>${html}</p>\n<!-- /wp:paragraph -->`

test('a manual excerpt keeps its HTML and all its words', () => {
  expect(manualExcerpt("It's <em>new</em> &amp; improved.")).toBe(
    '<p>It&#8217;s <em>new</em> &amp; improved.</p>\n',
  )
})

test('an automatic one is the first 55 words of the body', () => {
  const excerpt = automaticExcerpt(`${block(words(40))}\n\n${block(words(40))}`)
  expect(excerpt).toBe(`<p>${words(40)} ${words(15)} [&hellip;]</p>\n`)
})

test('55 words are not cut', () => {
  expect(automaticExcerpt(block(words(55)))).toBe(`<p>${words(55)}</p>\n`)
})

test('captions, embeds and scripts say nothing', () => {
  const image =
    '<!-- wp:image {"id":5} -->\n<figure class="wp-block-image"><img src="a.svg"/><figcaption>Caption</figcaption></figure>\n<!-- /wp:image -->'
  const script = '<!-- wp:html -->\n<script>steal()</script><a href="#">click</a>\n<!-- /wp:html -->'
  expect(automaticExcerpt([image, script, block('Words.')].join('\n\n'))).toBe('<p>click Words.</p>\n')
})

test('what stands after “more” stays out', () => {
  expect(automaticExcerpt(`${block('Before.')}\n\n<!--more-->\n\n${block('After.')}`)).toBe(
    '<p>Before.</p>\n',
  )
})

test('a body without words has no excerpt', () => {
  expect(automaticExcerpt('')).toBe('')
})

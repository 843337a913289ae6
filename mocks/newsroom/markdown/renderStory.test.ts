import { expect, test } from 'vitest'
import type { MediaRecord } from '../records'
import { renderContent } from '../text/theContent'
import { footnotesMeta } from './footnotes'
import { renderStory } from './renderStory'

const picture = (id: number, name: string): MediaRecord => ({
  id,
  picture: name,
  alt: `Alt of ${name}`,
  caption: '',
  width: 1800,
  height: 1200,
  date: '2026-01-01T00:00:00',
  parent: 0,
})

const media = new Map([
  [7, picture(7, 'tram-depot')],
  [8, picture(8, 'bus-rank')],
])

const find = (name: string) => {
  const found = [...media.values()].find((record) => record.picture === name)
  if (!found) throw new Error(`No picture ${name}`)
  return found
}

const stored = (markdown: string) => renderStory(markdown, 'story', find)

/** As readers get it, without what is said of a picture's files. */
const rendered = (markdown: string) =>
  renderContent(stored(markdown), 'https://paper.test', media)
    .replace(/<img [^>]*class="wp-image-(\d+)"[^>]*>/g, '<img $1>')
    .trim()

const cases: readonly (readonly [what: string, markdown: string, html: string])[] = [
  ['a paragraph', 'So *it* is, **now**.', '<p>So <em>it</em> is, <strong>now</strong>.</p>'],
  [
    'quotes',
    `"So," she said, "it's late."`,
    '<p>&#8220;So,&#8221; she said, &#8220;it&#8217;s late.&#8221;</p>',
  ],
  ['a link', '[here](https://a.test/?a=1&b=2)', '<p><a href="https://a.test/?a=1&amp;b=2">here</a></p>'],
  ['an ampersand', 'Fish & chips, a < b', '<p>Fish &amp; chips, a &lt; b</p>'],
  ['struck out', '~~ten~~ eleven', '<p><s>ten</s> eleven</p>'],
  ['a heading', '## The vote', '<h2 class="wp-block-heading">The vote</h2>'],
  ['a smaller heading', '### After', '<h3 class="wp-block-heading">After</h3>'],
  ['a list', '- one\n- two', '<ul class="wp-block-list">\n<li>one</li>\n\n\n\n<li>two</li>\n</ul>'],
  [
    'a list in a list',
    '1. one\n   - inner',
    '<ol class="wp-block-list">\n<li>one\n<ul class="wp-block-list">\n<li>inner</li>\n</ul>\n</li>\n</ol>',
  ],
  [
    'a quotation',
    '> Said so.',
    '<blockquote class="wp-block-quote is-layout-flow wp-block-quote-is-layout-flow">\n<p>Said so.</p>\n</blockquote>',
  ],
  ['code', '```\nif (a < b) "x"\n```', '<pre class="wp-block-code"><code>if (a &lt; b) "x"</code></pre>'],
  ['a rule', '---', '<hr class="wp-block-separator has-alpha-channel-opacity"/>'],
  ['more', 'a\n\n<!--more-->\n\nb', '<p>a</p>\n\n\n\n<!--more-->\n\n\n\n<p>b</p>'],
  [
    'a bare table',
    '| A | B |\n| :-- | --: |\n| 1 | 2 |',
    '<figure class="wp-block-table"><table><thead><tr><th class="has-text-align-left" data-align="left">A</th><th class="has-text-align-right" data-align="right">B</th></tr></thead><tbody><tr><td class="has-text-align-left" data-align="left">1</td><td class="has-text-align-right" data-align="right">2</td></tr></tbody></table></figure>',
  ],
  [
    'a table with a caption',
    ':::table Tolls\n| A |\n| - |\n| 1 |\n:::',
    '<figure class="wp-block-table"><table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table><figcaption class="wp-element-caption">Tolls</figcaption></figure>',
  ],
  [
    'a pull quote',
    ':::pullquote Lydia Pratt\nI never looked up.\n:::',
    '<figure class="wp-block-pullquote"><blockquote><p>I never looked up.</p><cite>Lydia Pratt</cite></blockquote></figure>',
  ],
  [
    'a figure',
    ':::figure tram-depot wide\nalt: Trams\ncaption: At rest.\ncredit: Illustration: A\n:::',
    '<figure class="wp-block-image alignwide size-large"><img 7><figcaption class="wp-element-caption">At rest. Illustration: A</figcaption></figure>',
  ],
  [
    'a gallery',
    ':::gallery The morning\ntram-depot | Trams | One\nbus-rank | Buses |\n:::',
    '<figure class="wp-block-gallery has-nested-images columns-default is-cropped">\n<figure class="wp-block-image size-large"><img 7><figcaption class="wp-element-caption">One</figcaption></figure>\n\n\n\n<figure class="wp-block-image size-large"><img 8></figure>\n<figcaption class="blocks-gallery-caption wp-element-caption">The morning</figcaption></figure>',
  ],
  [
    'an embed, left bare',
    ':::embed https://www.youtube.com/watch?v=a&t=1\nA film\n:::',
    '<figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=a&amp;t=1\n</div><figcaption class="wp-element-caption">A film</figcaption></figure>',
  ],
  [
    'an embed of a service that nobody knows',
    ':::embed https://maps.example/1\n:::',
    '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://maps.example/1\n</div></figure>',
  ],
  [
    'a button',
    ':::button Read it all https://a.test/all\n:::',
    '<div class="wp-block-buttons">\n<div class="wp-block-button"><a class="wp-block-button__link wp-element-button" href="https://a.test/all">Read it all</a></div>\n</div>',
  ],
  [
    'sound',
    ':::audio Ninety seconds https://a.test/a.mp3\n:::',
    '<figure class="wp-block-audio"><audio controls src="https://a.test/a.mp3"></audio><figcaption class="wp-element-caption">Ninety seconds</figcaption></figure>',
  ],
  [
    'a file',
    ':::file The sheet https://a.test/a.csv\n:::',
    '<div class="wp-block-file"><a href="https://a.test/a.csv">The sheet</a><a href="https://a.test/a.csv" class="wp-block-file__button wp-element-button" download>Download</a></div>',
  ],
  [
    'a correction',
    ':::correction\n24 November: it was ten.\n:::',
    '<p class="correction"><strong>Correction:</strong> 24 November: it was ten.</p>',
  ],
  ['pasted HTML', ':::html\n<div class="x">y</div>\n:::', '<div class="x">y</div>'],
]

test.each(cases)('%s', (_, markdown, html) => {
  expect(rendered(markdown)).toBe(html)
})

test('blocks are stored as the editor saves them, so that a search can find their names', () => {
  expect(stored('Words.\n\n## More')).toBe(
    '<!-- wp:paragraph -->\n<p>Words.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:heading -->\n<h2 class="wp-block-heading">More</h2>\n<!-- /wp:heading -->',
  )
})

test('notes stand at the end, and mark and note point at each other', () => {
  const html = rendered('First[^b], then[^a].\n\n[^a]: The *other*.\n[^b]: This one.')
  const [first, second] = [...html.matchAll(/data-fn="([^"]+)"/g)].map(([, id]) => id)
  expect(html).toContain(
    `<p>First<sup data-fn="${first}" class="fn"><a href="#${first}" id="${first}-link">1</a></sup>, then<sup data-fn="${second}" class="fn">`,
  )
  expect(html).toContain(
    `<ol class="wp-block-footnotes"><li id="${first}">This one. <a href="#${first}-link" aria-label="Jump to footnote reference 1">↩︎</a></li><li id="${second}">The <em>other</em>.`,
  )
  expect(first).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/)
})

test('notes are kept in the post’s meta too', () => {
  const meta = JSON.parse(footnotesMeta(stored('Word[^1].\n\n[^1]: Note.'))) as { content: string }[]
  expect(meta.map(({ content }) => content)).toEqual(['Note.'])
  expect(footnotesMeta(stored('Word.'))).toBe('')
})

test('mistakes in a story are named', () => {
  expect(() => stored(':::figure tram-depot')).toThrow('A directive is not closed: :::figure tram-depot')
  expect(() => stored(':::tabel\n:::')).toThrow('There is no directive :::tabel')
  expect(() => stored(':::figure moon\n:::')).toThrow('No picture moon')
})

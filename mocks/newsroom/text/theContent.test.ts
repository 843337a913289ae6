import { expect, test } from 'vitest'
import type { MediaRecord } from '../records'
import { renderContent, storedHome } from './theContent'

const tram: MediaRecord = {
  id: 15,
  picture: 'tram-depot',
  alt: 'Trams',
  caption: '',
  width: 1800,
  height: 1200,
  date: '2026-01-01T00:00:00',
  parent: 0,
}
const media = new Map([[tram.id, tram]])
const home = 'https://paper.test'

test('block markup goes, and leaves WordPress’s empty lines', () => {
  const stored = ['One.', 'Two.']
    .map((text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`)
    .join('\n\n')
  expect(renderContent(stored, home, media)).toBe('\n<p>One.</p>\n\n\n\n<p>Two.</p>\n')
})

test('a picture gets its measures, its other files and lazy loading', () => {
  const uploads = `${home}/wp-content/uploads/2026/11`
  const image = `<img src="${storedHome}/wp-content/uploads/2026/11/tram-depot-1024x683.svg" alt="" class="wp-image-15"/>`
  const stored = `<!-- wp:image {"id":15} -->\n<figure class="wp-block-image size-large">${image}</figure>\n<!-- /wp:image -->`
  expect(renderContent(stored, home, media)).toBe(
    `\n<figure class="wp-block-image size-large"><img loading="lazy" decoding="async" width="1024" height="683" src="${uploads}/tram-depot-1024x683.svg" alt="" class="wp-image-15" srcset="${uploads}/tram-depot-1024x683.svg 1024w, ${uploads}/tram-depot-300x200.svg 300w, ${uploads}/tram-depot-768x512.svg 768w, ${uploads}/tram-depot-1536x1024.svg 1536w, ${uploads}/tram-depot.svg 1800w" sizes="(max-width: 1024px) 100vw, 1024px" /></figure>\n`,
  )
})

test('what an editor pasted arrives as it is', () => {
  const pasted = '<script>window.__xss = 1</script><img src="x" onerror="window.__xss = 2">'
  expect(renderContent(`<!-- wp:html -->\n${pasted}\n<!-- /wp:html -->`, home, media)).toBe(
    '\n<script>window.__xss = 1</script><img decoding="async" src="x" onerror="window.__xss = 2">\n',
  )
})

test('“more” and “next page” stay where they are', () => {
  expect(renderContent('<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->', home, media)).toBe(
    '\n<!--more-->\n',
  )
})

test('a body from the classic editor gets its paragraphs', () => {
  expect(renderContent('A first line.\nA second -- "so".\n\nThe end...', home, media)).toBe(
    '<p>A first line.<br />\nA second &#8212; &#8220;so&#8221;.</p>\n<p>The end&#8230;</p>\n',
  )
})

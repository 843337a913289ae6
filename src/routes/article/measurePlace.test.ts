import { afterEach, expect, test, vi } from 'vitest'
import { blocksOf, textIn } from './blocksOf'
import { measurePlace } from './measurePlace'

afterEach(() => {
  document.body.innerHTML = ''
})

const text = (html: string) => {
  document.body.innerHTML = `<div><div>${html}</div><div></div></div>`
  return textIn(document.body.firstElementChild) as HTMLElement
}

test.each([
  ['paragraphs, headings and pictures', '<p>1</p><h2>2</h2><figure><img></figure><p>4</p>', 4],
  ['what stands in boxes', '<div class="wp-block-group"><p>1</p><div><p>2</p></div></div><p>3</p>', 3],
  ['each item of a list', '<p>1</p><ul><li>2</li><li>3</li></ul>', 3],
  ['a quotation as one', '<blockquote><p>1</p><p>1</p></blockquote>', 1],
])('counts %s', (_, html, count) => {
  expect(blocksOf(text(html))).toHaveLength(count)
})

/** Ten blocks of 400 px on a screen of 800 px, scrolled by so many px. */
const scrolledBy = (px: number, blocks = 10) => {
  vi.stubGlobal('innerHeight', 800)
  const root = text('<p>x</p>'.repeat(blocks))
  const rect = (top: number, height: number) => ({ top, height, bottom: top + height }) as DOMRect
  root.getBoundingClientRect = () => rect(-px, blocks * 400)
  blocksOf(root).forEach((block, index) => {
    block.getBoundingClientRect = () => rect(index * 400 - px, 400)
  })
  return measurePlace(root)
}

test.each([
  [-200, { block: 0, share: 0 }],
  [0, { block: 0, share: 0 }],
  [800, { block: 2, share: 0.25 }],
  // What ends behind the edge of the screen has been read.
  [765, { block: 2, share: 765 / 3_200 }],
  [3_200, { block: 8, share: 1 }],
  [6_000, { block: 9, share: 1 }],
])('%i px into a text', (px, place) => {
  expect(scrolledBy(px)).toEqual({ ...place, isShort: false })
})
test('a text under two screens is short, and read with its end in sight', () => {
  expect(scrolledBy(0, 3)).toEqual({ block: 0, share: 0, isShort: true })
  expect(scrolledBy(400, 3)).toMatchObject({ share: 1, isShort: true })
})

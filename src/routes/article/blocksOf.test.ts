import { expect, test } from 'vitest'
import { blocksOf } from './blocksOf'

const blocks = (html: string) => {
  const root = document.createElement('div')
  root.innerHTML = html
  return blocksOf(root).map(({ tagName }) => tagName)
}

test('paragraphs, headings, pictures and items of lists in their order', () =>
  expect(blocks('<h2>A</h2><p>B</p><ul><li>C</li><li>D</li></ul><figure><img></figure>')).toEqual([
    'H2',
    'P',
    'LI',
    'LI',
    'FIGURE',
  ]))

test('boxes are opened, however deep, and an empty one is a block itself', () =>
  expect(blocks('<div><section><p>A</p></section><div></div></div>')).toEqual(['P', 'DIV']))

import { expect, test } from 'vitest'
import { sectionsOf } from './sectionsOf'

const titles = (html: string) => {
  const root = document.createElement('div')
  root.innerHTML = html
  root.querySelectorAll('h2, h3, h4').forEach((heading, index) => {
    heading.id ||= `heading-${index + 1}`
  })
  return sectionsOf(root).map(({ id, title }) => `${id} ${title}`)
}

test.each([
  [
    'four headings, one with an id of the newsroom’s own',
    '<h2>A</h2><h2 id="story-b"><em>B</em></h2><h2> C </h2><h2>D</h2>',
    ['heading-1 A', 'story-b B', 'heading-3 C', 'heading-4 D'],
  ],
  ['three headings: no contents', '<h2>A</h2><h2>B</h2><h2>C</h2>', []],
  [
    'only the chapters where there are enough',
    '<h2>A</h2><h3>a</h3><h2>B</h2><h2>C</h2><h2>D</h2>',
    ['heading-1 A', 'heading-3 B', 'heading-4 C', 'heading-5 D'],
  ],
  [
    'all headings where the chapters are few',
    '<h2>A</h2><h3>a</h3><h3>b</h3><h2>B</h2>',
    ['heading-1 A', 'heading-2 a', 'heading-3 b', 'heading-4 B'],
  ],
  [
    'a newsroom that has no use for h2',
    '<h4>A</h4><h4>B</h4><h4>C</h4><h4>D</h4>',
    ['heading-1 A', 'heading-2 B', 'heading-3 C', 'heading-4 D'],
  ],
  ['not what is quoted', '<h2>A</h2><h2>B</h2><h2>C</h2><blockquote><h2>D</h2></blockquote>', []],
])('%s', (_, html, contents) => expect(titles(html)).toEqual(contents))

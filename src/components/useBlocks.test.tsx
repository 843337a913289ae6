import { fireEvent, render } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useBlocks } from './useBlocks'

afterEach(() => {
  vi.restoreAllMocks()
})

const Text = ({ html }: { html: string }) => {
  const root = useRef<HTMLDivElement>(null)
  useBlocks(root, html)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the test's own
  return <div ref={root} data-testid="text" dangerouslySetInnerHTML={{ __html: html }} />
}

const show = (html: string) => render(<Text html={html} />).getByTestId('text')

test('each block runs in the direction of its own text, unless the newsroom said otherwise', () => {
  const text = show('<p>One</p><blockquote dir="rtl"><p>Two</p></blockquote><div>Three</div>')
  const directions = [...text.querySelectorAll('p, blockquote, div')].map((block) =>
    block.getAttribute('dir'),
  )
  expect(directions).toEqual(['auto', 'rtl', null, null])
})

test('each heading can be linked to, by the newsroom’s own id where it has one', () => {
  const text = show('<h2>One</h2><h3 id="story-two">Two</h3><h2>Three</h2>')
  expect([...text.querySelectorAll('h2, h3')].map(({ id }) => id)).toEqual([
    'heading-1',
    'story-two',
    'heading-3',
  ])
})

const long = 'A letter that can stand alone over a paragraph. '.repeat(6)

test.each([
  ['a long paragraph', `<p>${long}</p>`, true],
  ['one that opens with a quotation mark', `<p>“${long}</p>`, false],
  ['a note in italics', `<p><em>${long}</em></p>`, false],
  ['one under a capital of the newsroom’s own', `<p>${long}</p><p class="has-drop-cap">a</p>`, false],
  ['a short one', '<p>The end.</p>', false],
  ['a script without letters that stand alone', `<p>${'港の朝'.repeat(100)}</p>`, false],
  ['a paragraph with a picture', `<p><img src="data:," alt="">${long}</p>`, false],
  ['what is no paragraph', `<ul><li>${long}</li></ul>`, false],
])('the first letter of %s is set large, or not', (_what, html, isLarge) => {
  expect(show(html).hasAttribute('data-drop-cap')).toBe(isLarge)
})

test('what is wider than the column can be reached by keyboard, as long as it is', () => {
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(300)
  const width = vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(800)
  const code = show('<pre>wide</pre>').querySelector('pre')
  expect(code?.tabIndex).toBe(0)
  width.mockReturnValue(300)
  fireEvent(window, new Event('resize'))
  expect(code?.hasAttribute('tabindex')).toBe(false)
})

import { expect, test } from 'vitest'
import { holdsOnly, make, rename, unwrap } from './elements'
import { parseInert } from './parse'

const first = (html: string) => {
  const body = parseInert(html)
  return { body, element: body.firstElementChild as HTMLElement }
}

test('makes an element with attributes and text, which stays text', () => {
  const { element } = first('<p></p>')
  expect(make(element, 'a', { href: '/x' }, '1 < 2').outerHTML).toBe('<a href="/x">1 &lt; 2</a>')
})

test('takes a wrapper away and leaves what stood in it', () => {
  const { body, element } = first('<span>a<b>b</b></span>')
  unwrap(element)
  expect(body.innerHTML).toBe('a<b>b</b>')
})

test('gives an element another name with all it had', () => {
  const { body, element } = first('<center class="x" dir="rtl">a<b>b</b></center>')
  expect(make(element, 'p').outerHTML).toBe('<p></p>')
  expect(rename(element, 'div').className).toBe('x')
  expect(body.innerHTML).toBe('<div class="x" dir="rtl">a<b>b</b></div>')
})

test('but for event handlers, which Trusted Types refuse, and names that no script may set', () => {
  const { body, element } = first('<center "="1" onclick="a" srcdoc="b" lang="fr" class="x">c</center>')
  rename(element, 'div')
  expect(body.innerHTML).toBe('<div lang="fr" class="x">c</div>')
})

test.each([
  ['<p> <img src="a.png"> </p>', true],
  ['<p> <b> a</b></p>', true],
  ['<p>Text <img src="a.png"></p>', false],
  ['<p><img src="a.png"><img src="b.png"></p>', false],
])('%s holds its first child only: %s', (html, isOnly) => {
  const { element } = first(html)
  expect(holdsOnly(element, element.firstElementChild as Element)).toBe(isOnly)
})

test('an element further in is not what its grandparent holds', () => {
  const { element } = first('<p><b><i>a</i></b></p>')
  expect(holdsOnly(element, element.querySelector('i') as Element)).toBe(false)
})

import { afterEach, expect, test } from 'vitest'
import { isAnythingTyped } from './isAnythingTyped'

afterEach(() => document.body.replaceChildren())

const show = (html: string) => {
  document.body.innerHTML = html
}

test('a page with empty fields may be left', () => {
  show('<textarea> </textarea><input type="email"><input type="checkbox" checked>')
  expect(isAnythingTyped()).toBe(false)
})
test('a remembered name or the words of a search hold nothing up', () => {
  show('<input name="name" value="Ama"><input type="search" value="ferry">')
  expect(isAnythingTyped()).toBe(false)
})
test.each(['<textarea>Stay</textarea>', '<input type="email" value="a">'])('%s is typed', (html) => {
  show(html)
  expect(isAnythingTyped()).toBe(true)
})
test('words in the field in use are typed', () => {
  show('<input type="search" value="fer">')
  document.querySelector('input')?.focus()
  expect(isAnythingTyped()).toBe(true)
})

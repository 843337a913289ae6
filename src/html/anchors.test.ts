import { expect, test } from 'vitest'
import { keepAnchors } from './anchors'
import { parseInert } from './parse'

const kept = (html: string) => {
  const body = parseInert(html)
  keepAnchors(body)
  return body.innerHTML
}

test('a footnote and the link to it find each other under the prefix', () =>
  expect(kept('<a href="#n1">1</a><p id="n1">Note</p>')).toBe(
    '<a href="#story-n1">1</a><p id="story-n1">Note</p>',
  ))

test('an id that nothing leads to is dropped: it could pass for one of the page’s own', () =>
  expect(kept('<p id="main">Text</p><p id="">Text</p>')).toBe('<p>Text</p><p>Text</p>'))

test('a link that leads nowhere in the text is none', () =>
  expect(kept('<a href="#gone">up</a>')).toBe('<a>up</a>'))

test('the old way to name a place works', () =>
  expect(kept('<a href="#end">end</a><a name="end"></a>')).toBe(
    '<a href="#story-end">end</a><a name="end" id="story-end"></a>',
  ))

test('a place with a name that is not Latin is found', () =>
  expect(kept('<a href="#%E6%B8%AF">1</a><p id="港">Note</p>')).toBe(
    '<a href="#story-%E6%B8%AF">1</a><p id="story-港">Note</p>',
  ))

test('a broken address leads nowhere, and breaks nothing', () =>
  expect(kept('<a href="#%E6%A">1</a><p id="x">Note</p>')).toBe('<a>1</a><p>Note</p>'))

test('a name yields to an id, and a link elsewhere is left alone', () =>
  expect(kept('<a href="#b">1</a><a href="/x">2</a><a name="b" id="c"></a><p id="b">Note</p>')).toBe(
    '<a href="#story-b">1</a><a href="/x">2</a><a name="b"></a><p id="story-b">Note</p>',
  ))

test('a link to the top of the text is none', () =>
  expect(kept('<a href="#">up</a><p id="">a</p>')).toBe('<a>up</a><p>a</p>'))

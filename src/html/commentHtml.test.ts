import { expect, test } from 'vitest'
import { commentHtml } from './commentHtml'

const html = (untrusted: string) => commentHtml({ untrusted }, { url: 'https://courier.example' })

test('links of visitors open elsewhere and pass no credit on', () =>
  expect(html('<p><a href="https://b.example" rel="nofollow ugc">b</a></p>')).toBe(
    '<p><a href="https://b.example/" rel="noopener nofollow ugc" target="_blank">b</a></p>',
  ))
test('pictures go, emoji stay as letters', () =>
  expect(
    html(
      '<p>Ahoy <img class="emoji" alt="⚓" src="https://s.example/1.svg"><img src="https://x.example/t.gif"></p>',
    ),
  ).toBe('<p>Ahoy ⚓</p>'))
test('classes, ids and headings go, their text stays', () =>
  expect(html('<h2 id="root" class="wp-block-heading">Loud</h2>')).toBe('Loud'))
test('escaped text stays text', () =>
  expect(html('<p>5 &lt; 6 &amp; 7 &gt; 2</p>')).toBe('<p>5 &lt; 6 &amp; 7 &gt; 2</p>'))

// @vitest-environment node
import { expect, test } from 'vitest'
import { texturize } from './texturize'

test.each([
  ['"Quote," she said', '&#8220;Quote,&#8221; she said'],
  ["It's 5' 10\" tall", 'It&#8217;s 5&#8242; 10&#8243; tall'],
  ["the '90s and 'em", 'the &#8217;90s and &#8217;em'],
  ["'single'", '&#8216;single&#8217;'],
  ['a - b -- c --- d', 'a &#8211; b &#8212; c &#8212; d'],
  ['1990--2000', '1990&#8211;2000'],
  ['wait...', 'wait&#8230;'],
  ['3x4', '3&#215;4'],
  ['Ports & promises', 'Ports &#038; promises'],
  ['Ports &amp; promises', 'Ports &amp; promises'],
  ['<code>"raw"</code> "set"', '<code>"raw"</code> &#8220;set&#8221;'],
  ['<a title="x">"y"</a>', '<a title="x">&#8220;y&#8221;</a>'],
  ['("in brackets")', '(&#8220;in brackets&#8221;)'],
  ['"in 2019"', '&#8220;in 2019&#8221;'],
])('sets %j as %j', (typed, set) => {
  expect(texturize(typed)).toBe(set)
})

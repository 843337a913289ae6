import { expect, test } from 'vitest'
import { withoutStyles } from './withoutStyles'

test.each([
  ['<p style="color: red" class="a">b</p>', '<p  class="a">b</p>'],
  ["<td STYLE = 'width: 10%'>b", '<td >b'],
  ['<p style=color:red>b', '<p >b'],
  ['<p class="a"style="color: red">b', '<p class="a">b'],
  ['<img/style="x"/src="a.jpg">', '<img//src="a.jpg">'],
  ['<p title="a > b" style="color: red">b', '<p title="a > b" >b'],
  ['<p\nstyle="a"\nid="b">c', '<p\n\nid="b">c'],
])('%s is parsed as %s', (given, left) => expect(withoutStyles(given)).toBe(left))

test.each([
  '<p title="the style=&quot;x&quot; of a tag">a</p>',
  '<p>Write style="color: red" in it, or a < b style="c"</p>',
  '<p data-style="a" class="has-style">b</p>',
  '<style>p { color: red }</style>',
  `it's "5 < 6" <`,
])('%s stays as it is', (given) => expect(withoutStyles(given)).toBe(given))

test.each(['<a ', '<a "', "<a '", '<p ""', '<p style="" ', '"', '<p style'])(
  'five million letters of %s are read in a moment',
  (part) => {
    const text = part.repeat(5_000_000 / part.length)
    const start = performance.now()
    withoutStyles(text)
    expect(performance.now() - start).toBeLessThan(10_000)
  },
)

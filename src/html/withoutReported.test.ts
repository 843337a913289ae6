import { expect, test } from 'vitest'
import { parseInert } from './parse'
import { withoutReported } from './withoutReported'

test.each([
  ['<p style="color: red" class="a">b</p>', '<p  class="a">b</p>'],
  ["<td STYLE = 'width: 10%'>b", '<td >b'],
  ['<p style=color:red>b', '<p >b'],
  ['<p class="a"style="color: red">b', '<p class="a">b'],
  ['<img/style="x"/src="a.jpg">', '<img//src="a.jpg">'],
  ['<p title="a > b" style="color: red">b', '<p title="a > b" >b'],
  ['<p onclick="alert(1)" id=a>b', '<p  id=a>b'],
  ['<img src=a onerror=alert(1)>', '<img src=a >'],
  ['<svg/onload=alert(1)>', '<svg/>'],
  ['<p is="x-evil" id=a>b', '<p  id=a>b'],
  ['<p/IS=x>b', '<p/>b'],
  ['<p is>b', '<p >b'],
  ['<p is is-a="b" this>b', '<p  is-a="b" this>b'],
  ['<p\nstyle="a"\nid="b">c', '<p\n\nid="b">c'],
  ['<p is id=a>b<p is>c<i/is/>', '<p  id=a>b<p >c<i//>'],
  ['<video controls src="vbscript:a">', '<video controls data-src="vbscript:a">'],
  ["<source SRC='java\tscript:a' type=b>", "<source data-src='java\tscript:a' type=b>"],
  ['<track/src=//spy.example/src=a?src=b>', '<track/data-src=//spy.example/src=a?src=b>'],
  ["<video title= 'src=a' src=a>", "<video title= 'src=a' data-src=a>"],
  ['<audio/src=a.mp3>', '<audio/data-src=a.mp3>'],
  ['<track src = "data:text/vtt,a">', '<track data-src = "data:text/vtt,a">'],
])('%s is parsed as %s', (given, left) => expect(withoutReported(given)).toBe(left))

// What passes for a value here is a tag where the first of both stands in a comment.
test.each([
  '<!--<img src="--><img src=x onerror=alert(1)>">',
  "<!--<p title='--><p style=color:red>'>",
  '<!--<p title="--><video src=//spy.example/a>">',
  '<!--<p title="--><p is=x-evil>">',
  '<!--<p title="--><p onclick=alert(1)>',
  '<style><a title="</style><img src=x onerror=alert(1)>">x</a>',
  '<title><style><a title="</style></title><img src=x onerror=alert(1)>">x</a>',
  `<img src="/" =_=" title="onerror='alert(1)'">`,
  '<w="/x="y>"/onerror=`<`[alert]>z',
  "<img src=x id/=' onerror=alert(1)//'>",
  '<style onload style onload="alert(1)"></style onload>',
  '<p onerror>x</p>',
  '<p id=a onerror/>',
  '<svg><!--<img src="--><img src=x onerror=alert(1)>"></svg>',
])('%s is parsed into nothing that is reported', (given) => {
  const root = parseInert(withoutReported(given))
  expect(root.querySelectorAll('[onerror], [style], video[src], [is]')).toHaveLength(0)
})

test('a value that speaks of a tag says the same afterwards', () => {
  const given = '<img alt="how <b onclick=...> works" title="a < b, src=c">'
  const [image] = parseInert(withoutReported(given)).querySelectorAll('img')
  expect(image?.alt).toBe('how <b onclick=...> works')
  expect(image?.title).toBe('a < b, src=c')
})

test.each([
  '<p title="the style=&quot;x&quot; of a tag">a</p>',
  '<p>Write style="color: red" in it, or a < b style="c"</p>',
  '<p data-online="a" class="once" id=on title="onclick=1 style=2">b</p>',
  '<p data-style="a" class="has-style">b</p>',
  '<p title="it is = so" data-is="a" class=is>this is</p>',
  '<video title="a src=b" poster="/a.jpg"></video><source srcset="/a.jpg">',
  '<img src="data:image/png;base64,A">',
  '<style>p { color: red }</style>',
  '<a href=/paper/one=1/is/style=2>b</a>',
  `it's "5 < 6" <`,
])('%s stays as it is', (given) => expect(withoutReported(given)).toBe(given))

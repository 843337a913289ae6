import { expect, test } from 'vitest'
import { parseInert } from './parse'
import { tidy } from './tidy'

const tidied = (html: string) => {
  const body = parseInert(html)
  tidy(body)
  return body.innerHTML
}

test.each([
  ['empty paragraphs go', '<p>a</p><p>&nbsp;</p><p> <br></p><h2></h2>', '<p>a</p>'],
  ['a paragraph with a picture stays', '<p><img src="a.jpg"></p>', '<p><img src="a.jpg"></p>'],
  ['the page has its own h1', '<h1 class="wp-block-heading">A</h1>', '<h2 class="wp-block-heading">A</h2>'],
  ['a shortcode of a dead plugin goes', '<p>[unknown_shortcode]</p><p>a</p>', '<p>a</p>'],
  ['a shortcode with attributes goes', '<p>a [gallery ids="1,2"]</p>', '<p>a </p>'],
  ['a pair of shortcodes goes, its content stays', '<p>[box]a[/box]</p>', '<p>a</p>'],
  [
    'an embed shortcode leaves its address',
    '<p>[embed]https://a.example/1[/embed]</p>',
    '<p>https://a.example/1</p>',
  ],
  ['an editor’s brackets stay', '<p>[sic] [the minister] [1]</p>', '<p>[sic] [the minister] [1]</p>'],
  ['code keeps its brackets', '<pre>[a_b] [x y="1"]</pre>', '<pre>[a_b] [x y="1"]</pre>'],
  [
    'pasted spans and fonts are unwrapped',
    '<p><span style="x"><font face="y">a</font></span></p>',
    '<p>a</p>',
  ],
  ['a span with a language stays', '<p><span lang="fr">a</span></p>', '<p><span lang="fr">a</span></p>'],
  ['the mark of “more” goes', '<p><span id="more-7"></span>a</p>', '<p>a</p>'],
  [
    'the empty corner of a table is no header',
    '<figure><table><thead><tr><th></th><th>a</th></tr></thead></table></figure>',
    '<figure><table><thead><tr><td></td><th>a</th></tr></thead></table></figure>',
  ],
  [
    'a bare table gets the figure of a table block',
    '<table><tbody><tr><td>a</td></tr></tbody></table>',
    '<figure class="wp-block-table"><table><tbody><tr><td>a</td></tr></tbody></table></figure>',
  ],
  [
    'a table block stays as it is',
    '<figure class="wp-block-table"><table><tbody><tr><td>a</td></tr></tbody></table></figure>',
    '<figure class="wp-block-table"><table><tbody><tr><td>a</td></tr></tbody></table></figure>',
  ],
])('%s', (_, raw, clean) => expect(tidied(raw)).toBe(clean))

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
  [
    'attributes in single quotes, bare or alone in a line go too',
    "<p>[a b='1' c=2 /]x[gallery_two]y</p>",
    '<p>xy</p>',
  ],
  ['two shortcodes of one text go', '<p>[a_b]x[c_d]</p>', '<p>x</p>'],
  ['a broken shortcode stays', '<p>[a b=] [1_2] [a b="1" x]</p>', '<p>[a b=] [1_2] [a b="1" x]</p>'],
  ['a pair within a pair goes', '<p>[box][Col-2]a[/Col-2][/box] [col]</p>', '<p>a [col]</p>'],
  ['a shortcode within bold text goes', '<p><b>[a_b]</b>a</p>', '<p><b></b>a</p>'],
  [
    'code within a sentence keeps its brackets',
    '<p>a <code><i>[a_b]</i></code></p>',
    '<p>a <code><i>[a_b]</i></code></p>',
  ],
  [
    'two embeds in one line leave both addresses',
    '<p>[embed w="1"]x[/embed] [embed]y[/embed]</p>',
    '<p>x y</p>',
  ],
  [
    'what only looks like an idle span stays',
    '<p><span dir="rtl">a</span><span class="x">b</span><span id="y">c</span></p>',
    '<p><span dir="rtl">a</span><span class="x">b</span><span id="y">c</span></p>',
  ],
  ['a font goes, whatever it says', '<p><font lang="fr" class="x">a</font></p>', '<p>a</p>'],
  [
    'a “more” with text in it stays',
    '<p><span id="more-7">a</span><span id="no-more-7"></span><span id="more-7b"></span></p>',
    '<p><span id="more-7">a</span><span id="no-more-7"></span><span id="more-7b"></span></p>',
  ],
  [
    'headings with nothing in them go, whatever their rank',
    '<h3> </h3><h4></h4><h5></h5><h6></h6><h2>a</h2>',
    '<h2>a</h2>',
  ],
  [
    'a paragraph that something leads to stays',
    '<p><a id="x"></a></p><p><a name="y"></a></p>',
    '<p><a id="x"></a></p><p><a name="y"></a></p>',
  ],
  [
    'a table within a table gets no figure of its own',
    '<table><tbody><tr><td><table></table></td></tr></tbody></table>',
    '<figure class="wp-block-table"><table><tbody><tr><td><table></table></td></tr></tbody></table></figure>',
  ],
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
  ['the mark of “more” goes', '<p><span id="more-17"></span>a</p>', '<p>a</p>'],
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

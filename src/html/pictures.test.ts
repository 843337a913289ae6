import { expect, test } from 'vitest'
import { parseInert } from './parse'
import { normalisePictures } from './pictures'

const normalised = (html: string) => {
  const body = parseInert(html)
  normalisePictures(body, 'https://courier.example/')
  return body
}
const image = (html: string) => normalised(html).querySelector('img')

test('a picture loads late, keeps its measures and learns how wide it stands', () => {
  const img = image(
    '<figure class="wp-block-image size-large"><img width="1024" height="640" src="https://a.example/1.jpg" srcset="https://a.example/1.jpg 1024w" sizes="(max-width: 1024px) 100vw, 1024px" alt="Quay"></figure>',
  )
  expect(img?.getAttribute('loading')).toBe('lazy')
  expect([img?.getAttribute('width'), img?.getAttribute('height')]).toEqual(['1024', '640'])
  expect(img?.getAttribute('sizes')).toBe('(min-width: 46rem) 38rem, 83vw')
  expect(img?.className).toBe('')
})
test.each([
  ['alignfull', '90vw'],
  ['alignwide', '(min-width: 80rem) 39rem, (min-width: 64rem) 60vw, 83vw'],
  ['wp-block-gallery', '(min-width: 46rem) 18.5rem, 42vw'],
  ['alignleft', '(min-width: 46rem) 18rem, 83vw'],
  ['alignright', '(min-width: 46rem) 18rem, 83vw'],
  ['wp-block-media-text', '(min-width: 46rem) 18rem, 83vw'],
  ['wp-block-column', '(min-width: 46rem) 18rem, 83vw'],
  ['aligncenter', '(min-width: 46rem) 38rem, 83vw'],
])('a picture within %s says how wide it stands', (name, sizes) =>
  expect(
    image(`<div class="${name}"><img src="/1.jpg" srcset="/1.jpg 1w"></div>`)?.getAttribute('sizes'),
  ).toBe(sizes),
)
test('a picture of one file needs no sizes; one without a description has an empty one', () => {
  const img = image('<img src="/1.jpg" width="2" height="2" sizes="auto">')
  expect(img?.getAttribute('sizes')).toBe('auto')
  expect(img?.getAttribute('alt')).toBe('')
  expect(img?.getAttribute('decoding')).toBe('async')
  expect(image('<img src="/1.jpg" alt="Quay">')?.getAttribute('alt')).toBe('Quay')
})
test('a picture of unknown shape is marked', () =>
  expect(
    ['', 'width="9"', 'height="9"', 'width="auto" height="9"', 'width="9" height="9"'].map(
      (sides) => image(`<img src="https://a.example/1.jpg" ${sides}>`)?.className,
    ),
  ).toEqual(['unsized', 'unsized', 'unsized', 'unsized', '']))
test('addresses are completed with the site’s own', () => {
  const img = image('<img src="/wp-content/1.jpg" srcset="/wp-content/1.jpg 300w, //cdn.example/2.jpg 600w">')
  expect(img?.getAttribute('src')).toBe('https://courier.example/wp-content/1.jpg')
  expect(img?.getAttribute('srcset')).toBe(
    'https://courier.example/wp-content/1.jpg 300w, https://cdn.example/2.jpg 600w',
  )
})
test('what a lazy-loading plugin parked is brought back', () => {
  const img = image(
    '<img src="data:image/gif;base64,R0" data-src="https://a.example/1.jpg" data-srcset="https://a.example/1.jpg 1x">',
  )
  expect(img?.getAttribute('src')).toBe('https://a.example/1.jpg')
  expect(img?.getAttribute('srcset')).toBe('https://a.example/1.jpg 1x')
})
test.each([
  ['data-lazy-src="/2.jpg"', 'https://courier.example/2.jpg', null],
  ['src="data:image/gif;base64,R0" data-lazy-src="/2.jpg"', 'https://courier.example/2.jpg', null],
  ['src="/1.jpg" data-src="/2.jpg"', 'https://courier.example/1.jpg', null],
  [
    'src="/1.jpg" srcset="/0.gif 1w" data-lazy-srcset="/2.jpg 2w"',
    'https://courier.example/1.jpg',
    'https://courier.example/2.jpg 2w',
  ],
])('of <img %s> the picture itself is shown', (attributes, src, srcset) => {
  const img = image(`<img ${attributes}>`)
  expect([img?.getAttribute('src'), img?.getAttribute('srcset')]).toEqual([src, srcset])
})
test('a picture within the page stays as it is; what is no address leads nowhere', () => {
  expect(image('<img src="data:image/gif;base64,R0">')?.getAttribute('src')).toBe('data:image/gif;base64,R0')
  expect(image('<img src="https://[">')?.getAttribute('src')).toBe('')
})
test.each([
  '<img src="https://a.example/p.gif" width="1" height="1">',
  '<img src="https://a.example/p.gif" width="1" height="40">',
  '<img src="https://a.example/p.gif" width="40" height="0">',
  '<img alt="x">',
])('of the counting pixel %s nothing stays', (html) => expect(normalised(html).innerHTML).toBe(''))
test('emoji are letters again', () =>
  expect(
    normalised('<p>Ahoy <img class="emoji" alt="⚓" src="https://s.example/2693.svg"></p>').textContent,
  ).toBe('Ahoy ⚓'))
test('an old smiley is what its description says, and nothing without one', () =>
  expect(
    normalised('<p>a<img class="wp-smiley" alt=":)" src="/1.gif"><img class="emoji" src="/2.svg"></p>')
      .innerHTML,
  ).toBe('<p>a:)</p>'))
test('a picture alone in a paragraph is a figure, its link to the attachment page gone', () => {
  const body = normalised(
    '<p><a href="https://courier.example/photo-1/" rel="attachment wp-att-1"><img class="alignright" src="https://a.example/1.jpg" width="2" height="2"></a></p>',
  )
  expect(body.firstElementChild?.outerHTML).toContain('<figure class="wp-block-image alignright"><img')
})
test.each([
  ['<p><img class="alignwide x" src="/1.jpg"></p>', 'wp-block-image alignwide'],
  ['<p><img class="alignleftish unalignleft" src="/1.jpg"></p>', 'wp-block-image'],
])('of the classes of %s the figure takes those that place it', (html, name) =>
  expect(normalised(html).querySelector('figure')?.className).toBe(name),
)
test('a link from a picture to its file, to another page, or with words in it stays', () => {
  const hrefOf = (html: string) => normalised(html).querySelector('a')?.getAttribute('href')
  expect(hrefOf('<a href="/big.JPEG?x=1" rel="attachment"><img src="/1.jpg"></a>')).toBe('/big.JPEG?x=1')
  expect(hrefOf('<a href="/2026/10/fire/"><img src="/1.jpg"></a>')).toBe('/2026/10/fire/')
  expect(hrefOf('<a href="/photo-1/" rel="attachment">See <img src="/1.jpg"></a>')).toBe('/photo-1/')
  expect(hrefOf('<a href="/jpg-files/" rel="attachment"><img src="/1.jpg"></a>')).toBeUndefined()
  expect(
    hrefOf('<div class="wp-block-gallery"><a href="/photo-1/"><img src="/1.jpg"></a></div>'),
  ).toBeUndefined()
})
test('a linked picture alone in a paragraph is a figure with its link', () =>
  expect(normalised('<p><a href="/fire/"><img src="/1.jpg"></a></p>').innerHTML).toMatch(
    /^<figure class="wp-block-image"><a href="\/fire\/"><img [^>]*><\/a><\/figure>$/,
  ))
test('a picture inside a sentence stays there', () =>
  expect(normalised('<p>See <img src="https://a.example/1.jpg"></p>').querySelector('figure')).toBeNull())
test('a caption of the classic editor becomes one of today', () => {
  const body = normalised(
    '<figure id="attachment_8" style="width: 300px" class="wp-caption aligncenter"><img src="https://a.example/1.jpg" width="240" height="300"><figcaption class="wp-caption-text">A caption</figcaption></figure><div class="wp-caption alignleft"><img src="https://a.example/2.jpg"><p class="wp-caption-text">B</p></div>',
  )
  expect([...body.children].map(({ localName, className }) => `${localName} ${className}`)).toEqual([
    'figure wp-block-image',
    'figure wp-block-image alignleft',
  ])
  expect([...body.querySelectorAll('figcaption')].map((text) => text.textContent)).toEqual(['A caption', 'B'])
})
test('a gallery of the classic editor becomes one of today', () => {
  const body = normalised(
    `<div id='gallery-1' class='gallery gallery-columns-12'><figure class='gallery-item'><div class='gallery-icon'><a href='https://courier.example/press-photo-02/'><img width="150" height="150" src="https://a.example/2.jpg" alt=""></a></div><figcaption class='wp-caption-text gallery-caption' id='gallery-1-6'>
 Ashgrove</figcaption></figure></div>`,
  )
  const [gallery] = body.children
  expect(gallery?.className).toBe('wp-block-gallery has-nested-images columns-12')
  expect(gallery?.querySelector('figure.wp-block-image > img')?.getAttribute('src')).toBe(
    'https://a.example/2.jpg',
  )
  expect(gallery?.querySelector('figcaption')?.textContent).toBe('Ashgrove')
})
test('in a classic gallery pictures may stand without link, without caption, or be missing', () => {
  const body = normalised(
    '<div class="gallery my-gallery-columns-3 gallery-columns-x"><dl class="gallery-item"><dt><img src="/1.jpg"></dt><dd class="wp-caption-text"> </dd></dl><dl class="gallery-item"><dt>Gone</dt></dl><dl class="gallery-item"><a href="/big.png"><img src="/2.jpg"></a></dl></div>',
  )
  const [gallery] = body.children
  expect(body.children).toHaveLength(1)
  expect(gallery?.className).toBe('wp-block-gallery has-nested-images columns-default')
  expect([...(gallery?.children ?? [])].map(({ firstElementChild }) => firstElementChild?.localName)).toEqual(
    ['img', 'a'],
  )
  expect(gallery?.querySelector('figcaption')).toBeNull()
})
test('a gallery of the first block editor becomes one of today', () => {
  const body = normalised(
    '<figure class="wp-block-gallery columns-2"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure><img src="https://a.example/2.jpg"></figure></li></ul></figure>',
  )
  expect(body.querySelector('ul')).toBeNull()
  expect(body.querySelector('.wp-block-gallery > figure.wp-block-image > img')).not.toBeNull()
  expect(body.querySelector('.wp-block-gallery')?.className).toBe(
    'wp-block-gallery columns-2 has-nested-images',
  )
})
test('an entry of such a gallery without a picture, and a grid that is no list, stay as they are', () => {
  const list = '<ul class="blocks-gallery-grid"><li class="blocks-gallery-item">Text</li></ul>'
  expect(normalised(list).innerHTML).toBe('<li class="blocks-gallery-item">Text</li>')
  const grid = '<div class="blocks-gallery-grid"><figure>a</figure></div>'
  expect(normalised(grid).innerHTML).toBe(grid)
})

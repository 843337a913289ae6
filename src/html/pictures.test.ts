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
  expect(img?.getAttribute('sizes')).toBe('(min-width: 46rem) 42rem, 100vw')
  expect(img?.className).toBe('')
})
test('a picture over the whole page says so', () =>
  expect(
    image(
      '<figure class="wp-block-image alignfull"><img src="/1.jpg" srcset="/1.jpg 1w"></figure>',
    )?.getAttribute('sizes'),
  ).toBe('100vw'))
test('a picture of unknown shape is marked', () =>
  expect(image('<img src="https://a.example/1.jpg">')?.className).toBe('unsized'))
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
test('counting pixels and pictures without an address go', () =>
  expect(normalised('<img src="https://a.example/p.gif" width="1" height="1"><img alt="x">').innerHTML).toBe(
    '',
  ))
test('emoji are letters again', () =>
  expect(
    normalised('<p>Ahoy <img class="emoji" alt="⚓" src="https://s.example/2693.svg"></p>').textContent,
  ).toBe('Ahoy ⚓'))
test('a picture alone in a paragraph is a figure, its link to the attachment page gone', () => {
  const body = normalised(
    '<p><a href="https://courier.example/photo-1/" rel="attachment wp-att-1"><img class="alignright" src="https://a.example/1.jpg" width="2" height="2"></a></p>',
  )
  expect(body.firstElementChild?.outerHTML).toContain('<figure class="wp-block-image alignright"><img')
})
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
    `<div id='gallery-1' class='gallery gallery-columns-3'><figure class='gallery-item'><div class='gallery-icon'><a href='https://courier.example/press-photo-02/'><img width="150" height="150" src="https://a.example/2.jpg" alt=""></a></div><figcaption class='wp-caption-text gallery-caption' id='gallery-1-6'>
 Ashgrove</figcaption></figure></div>`,
  )
  const [gallery] = body.children
  expect(gallery?.className).toBe('wp-block-gallery has-nested-images columns-3')
  expect(gallery?.querySelector('figure.wp-block-image > img')?.getAttribute('src')).toBe(
    'https://a.example/2.jpg',
  )
  expect(gallery?.querySelector('figcaption')?.textContent).toBe('Ashgrove')
})
test('a gallery of the first block editor becomes one of today', () => {
  const body = normalised(
    '<figure class="wp-block-gallery columns-2"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure><img src="https://a.example/2.jpg"></figure></li></ul></figure>',
  )
  expect(body.querySelector('ul')).toBeNull()
  expect(body.querySelector('.wp-block-gallery > figure.wp-block-image > img')).not.toBeNull()
})

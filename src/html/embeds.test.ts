import { expect, test } from 'vitest'
import { embedsToFacades } from './embeds'
import { parseInert } from './parse'

const faced = (html: string) => {
  const body = parseInert(html)
  embedsToFacades(body)
  return body
}

test('a bare address that WordPress could not resolve becomes a link named by its caption', () => {
  const body = faced(
    '<figure class="wp-block-embed is-type-video is-provider-youtube"><div class="wp-block-embed__wrapper">\nhttps://www.youtube.com/watch?v=aaaaaaaaaaa\n</div><figcaption class="wp-element-caption">A film</figcaption></figure>',
  )
  const link = body.querySelector('figure a.embed')
  expect(link?.getAttribute('href')).toBe('https://www.youtube.com/watch?v=aaaaaaaaaaa')
  expect(link?.textContent).toBe('YouTube · loads from there when you click A film')
  expect(body.querySelector('figcaption')?.textContent).toBe('A film')
})
test('an iframe becomes a link to what it would play', () => {
  const body = faced(
    '<p><iframe title="The squall" src="//www.youtube.com/embed/aaaaaaaaaaa?rel=0"></iframe></p>',
  )
  expect(body.innerHTML).toBe(
    '<figure class="wp-block-embed"><a class="embed embed-video" href="https://www.youtube.com/watch?v=aaaaaaaaaaa"><span class="embed-provider">YouTube · loads from there when you click</span> <span class="embed-title">The squall</span></a></figure>',
  )
})
test('an iframe of a site that is not on the list becomes a plain link', () => {
  const body = faced('<iframe src="https://maps.example/x?y=1"></iframe>')
  expect(body.querySelector('a.embed-page')?.getAttribute('href')).toBe('https://maps.example/x?y=1')
  expect(body.textContent).toBe('maps.example · opens there Page on maps.example')
})
test('an iframe without a web address goes', () =>
  expect(faced('<iframe src="javascript:alert(1)"></iframe><iframe></iframe><p>a</p>').innerHTML).toBe(
    '<p>a</p>',
  ))
test('a lazy iframe is found by the address that its loader parked', () =>
  expect(faced('<iframe src="" data-src="https://www.maps.example/x" title=" "></iframe>').textContent).toBe(
    'maps.example · opens there Page on maps.example',
  ))
test('an iframe takes the place of the paragraph that held nothing else, and stays where there is text', () => {
  const player = '<iframe src="https://vimeo.com/76979871"></iframe>'
  const shape = (html: string) => [...faced(html).children].map(({ localName }) => localName)
  expect(shape(`<p>${player}</p>`)).toEqual(['figure'])
  const mixed = faced(`<p>Watch: ${player}</p>`)
  expect(mixed.querySelector('p > figure.wp-block-embed > a')).not.toBeNull()
  expect(mixed.querySelector('p')?.textContent).toMatch(/^Watch: /)
})
test('an iframe in a figure needs no second one', () => {
  const body = faced('<figure class="x"><iframe src="https://vimeo.com/76979871"></iframe></figure>')
  expect(body.querySelectorAll('figure')).toHaveLength(1)
  expect(body.querySelector('figure.x > a.embed-video')).not.toBeNull()
})
test('a post of another WordPress stays the quote that it brings', () => {
  const quote = '<blockquote class="wp-embedded-content"><a href="https://a.example/1">One</a></blockquote>'
  expect(
    faced(`${quote}<iframe class="wp-embedded-content" src="https://a.example/1/embed/"></iframe>`).innerHTML,
  ).toBe(quote)
})
test('an address alone on its line is an embed when its site is known', () => {
  expect(faced('<p>https://vimeo.com/76979871</p>').querySelector('figure a.embed-video')).not.toBeNull()
  const named = faced('<p>\nhttps://vimeo.com/76979871 </p>').querySelector('figure.wp-block-embed a')
  expect(named?.textContent).toBe('Vimeo · loads from there when you click Video on Vimeo')
})
test.each([
  '<p>https://plain.example/link</p>',
  '<p>See https://vimeo.com/76979871</p>',
  '<p>https://vimeo.com/76979871 and more</p>',
  '<p>https://vimeo.com/76979871<img src="a.jpg"></p>',
  '<p>Text</p>',
  '<div class="wp-block-embed__wrapper">Soon on https://vimeo.com/76979871</div>',
  '<div class="wp-block-embed__wrapper"><blockquote>A post</blockquote></div>',
])('%s stays as it is', (html) => expect(faced(html).innerHTML).toBe(html))

test('a block of a site that is not on the list is a plain link, named by its host', () => {
  const wrapper = faced('<div class="wp-block-embed__wrapper">https://www.plain.example/a</div>')
  expect(wrapper.innerHTML).toBe(
    '<div class="wp-block-embed__wrapper"><a class="embed embed-page" href="https://www.plain.example/a"><span class="embed-provider">plain.example · opens there</span> <span class="embed-title">Page on plain.example</span></a></div>',
  )
})

import { expect, test } from 'vitest'
import { embedOf } from './embedProviders'
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
test('a post of another WordPress stays the quote that it brings', () => {
  const quote = '<blockquote class="wp-embedded-content"><a href="https://a.example/1">One</a></blockquote>'
  expect(
    faced(`${quote}<iframe class="wp-embedded-content" src="https://a.example/1/embed/"></iframe>`).innerHTML,
  ).toBe(quote)
})
test('an address alone on its line is an embed when its site is known', () => {
  expect(faced('<p>https://vimeo.com/76979871</p>').querySelector('figure a.embed-video')).not.toBeNull()
  expect(faced('<p>https://plain.example/link</p>').querySelector('a')).toBeNull()
})

test.each([
  [
    'https://youtu.be/aaaaaaaaaaa?t=75s',
    'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?autoplay=1&start=75',
  ],
  [
    'https://www.youtube.com/shorts/aaaaaaaaaaa',
    'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?autoplay=1',
  ],
  ['https://player.vimeo.com/video/76979871?h=1', 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1'],
  [
    'https://twitter.com/courier/status/123?s=20',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=123',
  ],
  ['https://www.instagram.com/reel/Ab-1_/', 'https://www.instagram.com/p/Ab-1_/embed/'],
  ['https://www.tiktok.com/@courier/video/99', 'https://www.tiktok.com/embed/v2/99'],
  [
    'https://www.facebook.com/courier/posts/1',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fcourier%2Fposts%2F1',
  ],
  [
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
    'https://w.soundcloud.com/player/?auto_play=true&url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F1',
  ],
  ['https://open.spotify.com/intl-fr/episode/7x', 'https://open.spotify.com/embed/episode/7x'],
])('%s has a player', (address, player) => expect(embedOf(address)?.player).toBe(player))

test.each([
  'https://www.youtube.com/@courier',
  'https://evil.example/youtube.com/watch?v=aaaaaaaaaaa',
  'https://notyoutube.com/watch?v=aaaaaaaaaaa',
  'https://www.youtube.com/embed/"onload="x',
  'javascript:alert(1)//youtube.com',
  'https://w.soundcloud.com/player/?url=javascript:alert(1)',
  'no address',
])('%s has none', (address) => expect(embedOf(address)).toBeNull())

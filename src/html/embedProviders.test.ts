import { expect, test } from 'vitest'
import { embedOf } from './embedProviders'

const wide = 16 / 9
const tall = 9 / 16

test.each([
  [
    'https://youtu.be/aaaaaaaaaaa?t=75s',
    'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?autoplay=1&start=75',
  ],
  [
    'https://www.youtube.com/embed/aaaaaaaaaaa?start=9&t=5',
    'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?autoplay=1&start=9',
  ],
  [
    'https://www.youtube.com/shorts/aaaaaaaaaaa',
    'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?autoplay=1',
  ],
  [
    'https://m.youtube.com/watch?v=aaaaaaaaaaa&t=0',
    'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?autoplay=1',
  ],
  [
    'https://www.youtube.com/live/aaaaaaaaaaa',
    'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?autoplay=1',
  ],
  [
    'https://www.youtube-nocookie.com/v/aaaaaaaaaaa',
    'https://www.youtube-nocookie.com/embed/aaaaaaaaaaa?autoplay=1',
  ],
  ['https://player.vimeo.com/video/76979871?h=1', 'https://player.vimeo.com/video/76979871?dnt=1&autoplay=1'],
  [
    'https://twitter.com/courier/status/123?s=20',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=123',
  ],
  ['https://x.com/courier/statuses/123', 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=123'],
  ['https://www.instagram.com/reel/Ab-1_/', 'https://www.instagram.com/p/Ab-1_/embed/'],
  ['https://www.instagram.com/tv/Ab-1_/', 'https://www.instagram.com/p/Ab-1_/embed/'],
  ['https://www.tiktok.com/@courier/video/99', 'https://www.tiktok.com/embed/v2/99'],
  [
    'https://www.facebook.com/courier/posts/1',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fcourier%2Fposts%2F1',
  ],
  [
    'https://www.facebook.com/courier/videos/1',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fcourier%2Fvideos%2F1',
  ],
  ['https://fb.watch/a/b', 'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Ffb.watch%2Fa%2Fb'],
  [
    'https://www.facebook.com/watch?v=1',
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%3Fv%3D1',
  ],
  [
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1&width=500',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fposts%2F1',
  ],
  [
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
    'https://w.soundcloud.com/player/?auto_play=true&url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F1',
  ],
  [
    'https://soundcloud.com/courier/news',
    'https://w.soundcloud.com/player/?auto_play=true&url=https%3A%2F%2Fsoundcloud.com%2Fcourier%2Fnews',
  ],
  ['https://open.spotify.com/intl-fr/episode/7x', 'https://open.spotify.com/embed/episode/7x'],
  ['https://open.spotify.com/embed/show/7x', 'https://open.spotify.com/embed/show/7x'],
])('%s has a player', (address, player) => expect(embedOf(address)?.player).toBe(player))

test.each([
  [
    'https://youtu.be/aaaaaaaaaaa',
    'YouTube video',
    'https://www.youtube.com/watch?v=aaaaaaaaaaa',
    wide,
    null,
  ],
  ['https://player.vimeo.com/video/7', 'Vimeo video', 'https://vimeo.com/7', wide, null],
  ['https://twitter.com/courier/status/1/photo/2', 'X post', 'https://x.com/courier/status/1', null, 560],
  ['https://www.instagram.com/reel/A/', 'Instagram post', 'https://www.instagram.com/p/A/', null, 680],
  ['https://www.tiktok.com/embed/v2/9', 'TikTok video', 'https://www.tiktok.com/@/video/9', tall, null],
  ['https://www.tiktok.com/@a/video/9', 'TikTok video', 'https://www.tiktok.com/@a/video/9', tall, null],
  ['https://fb.watch/a/b', 'Facebook post', 'https://fb.watch/a/b', null, 560],
  [
    'https://soundcloud.com/courier/news',
    'SoundCloud audio',
    'https://soundcloud.com/courier/news',
    null,
    166,
  ],
  ['https://open.spotify.com/embed/track/7', 'Spotify audio', 'https://open.spotify.com/track/7', null, 232],
])('%s is a %s that opens at %s', (given, what, page, ratio, height) => {
  const { provider, kind, address, ...rest } = embedOf(given) ?? expect.fail('no embed')
  expect([`${provider} ${kind}`, address]).toEqual([what, page])
  expect(rest).toMatchObject({ ratio, height })
})

test.each([
  'https://www.youtube.com/@courier',
  'https://www.youtube.com/watch?v=aaaaaaaaaaaa',
  'https://youtu.be/?v=aaaaaaaaaaa',
  'https://www.youtube.com/playlist/aaaaaaaaaaa',
  'https://evil.example/youtube.com/watch?v=aaaaaaaaaaa',
  'https://notyoutube.com/watch?v=aaaaaaaaaaa',
  'https://www.youtube.com/embed/"onload="x',
  'ftp://www.youtube.com/watch?v=aaaaaaaaaaa',
  'javascript:alert(1)//youtube.com',
  'https://vimeo.com/about',
  'https://vimeo.com/channels/7th',
  'https://vimeo.com/channels/staff7',
  'https://x.com/courier',
  'https://x.com/i/lists/a/status/1',
  'https://www.instagram.com/courier/',
  'https://www.tiktok.com/@courier',
  'https://www.facebook.com/courier',
  'https://www.facebook.com/plugins/page.php?href=javascript:alert(1)',
  'https://soundcloud.com/courier',
  'https://w.soundcloud.com/player/?url=javascript:alert(1)',
  'https://w.soundcloud.com/player/',
  'https://open.spotify.com/track',
  'https://open.spotify.com/user/7x',
  'https://open.spotify.com/soundtrack/7x',
  'https://spotify.com/track/7x',
  'no address',
])('%s has none', (address) => expect(embedOf(address)).toBeNull())

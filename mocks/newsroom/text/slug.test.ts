import { expect, test } from 'vitest'
import { freeSlug, slugKey, slugOf } from './slug'

// Pairs seen on a real WordPress.
const seen: readonly (readonly [title: string, slug: string])[] = [
  ['Ports &amp; promises: who pays for the new quay?', 'ports-promises-who-pays-for-the-new-quay'],
  ['If a < b & c > d then <em>what</em>?', 'if-a-b-c-d-then-what'],
  [`It's 5' 10" tall, costs $1,000,000 -- 'honest'`, 'its-5-10-tall-costs-1000000-honest'],
  ['The minister’s “final” offer — and why it isn’t', 'the-ministers-final-offer-and-why-it-isnt'],
  ['À l’école des pêcheurs : « on n’oublie pas la mer »', 'a-lecole-des-pecheurs-on-noublie-pas-la-mer'],
  ['Ìlú Ìbàdàn ń yípadà: àwọn ọ̀dọ́ ń kọ́ ilé ìwé tuntun', 'ilu-ibadan-n-yipada-awon-odo-n-ko-ile-iwe-tuntun'],
  [
    '港町の朝、漁師たちは静かに海を待つ',
    '%e6%b8%af%e7%94%ba%e3%81%ae%e6%9c%9d%e3%80%81%e6%bc%81%e5%b8%ab%e3%81%9f%e3%81%a1%e3%81%af%e9%9d%99%e3%81%8b%e3%81%ab%e6%b5%b7%e3%82%92%e5%be%85%e3%81%a4',
  ],
  [
    '😀 Emoji in the headline 🏳️\u200d🌈',
    '%f0%9f%98%80-emoji-in-the-headline-%f0%9f%8f%b3%ef%b8%8f%f0%9f%8c%88',
  ],
  ['R&D', 'rd'],
  ['', ''],
]

test.each(seen)('%s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('a long slug is cut at 200 bytes, between two characters', () => {
  const arabic = slugOf('المدينة القديمة تستعيد سوقها بعد عشر سنوات من الانتظار')
  expect(arabic.length).toBeLessThanOrEqual(200)
  expect(() => decodeURIComponent(arabic)).not.toThrow()
})

test('a slug that is taken gets the next number', () => {
  const taken = new Set(['toll', 'toll-2'])
  expect(freeSlug('toll', (slug) => taken.has(slug))).toBe('toll-3')
  expect(freeSlug('ferry', (slug) => taken.has(slug))).toBe('ferry')
})

test('all spellings of a slug have one key', () => {
  expect(new Set(['%E6%B8%AF-a', '%e6%b8%af-A', '港-a'].map(slugKey)).size).toBe(1)
})

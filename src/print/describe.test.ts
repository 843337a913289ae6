import { expect, test } from 'vitest'
import { anArticle, aPicture } from '../../test/builders'
import { describe } from './describe'

const site = {
  name: 'The Ellery Courier',
  description: 'The lagoon coast',
  url: 'https://paper.example',
  timeZone: 'UTC',
  icon: 'https://paper.example/icon.png',
  extras: 'none',
} as const

const story = {
  ...anArticle({
    headline: 'Tolls “return” & stay <b>',
    standfirst: 'By one vote.',
    categories: [{ id: 1, name: 'City', slug: 'city' }],
    authors: [{ id: 2, name: 'Ada Quist', slug: 'ada', description: '', portrait: null }],
    picture: aPicture({ url: 'https://paper.example/a.jpg', alt: 'A "bridge"' }),
    siteUrl: 'https://paper.example/tolls/',
  }),
  body: { untrusted: '' },
  words: 400,
  pictures: 1,
}

const page = {
  head: '<title>City &amp; port | The Ellery Courier</title>',
  root: '',
  outline: null,
  data: '',
  site,
}

const tagsOf = (head: string) => {
  const root = document.createElement('div')
  root.innerHTML = head
  return {
    meta: (name: string) =>
      root.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? null,
    feed: root.querySelector('link[type="application/rss+xml"]')?.getAttribute('href'),
    graph: JSON.parse(root.querySelector('script')?.textContent ?? 'null')?.['@graph'],
  }
}

test('a story is told in Open Graph, for cards of X and in JSON-LD, at home on the newspaper’s site', () => {
  const tags = tagsOf(describe('/article/story-1', { ...page, article: story }, 'https://read.paper.example'))
  expect(tags.meta('description')).toBe('By one vote.')
  expect(tags.meta('og:title')).toBe('Tolls “return” & stay <b>')
  expect(tags.meta('og:url')).toBe('https://paper.example/tolls/')
  expect(tags.meta('og:image')).toBe('https://paper.example/a.jpg')
  expect(tags.meta('og:image:alt')).toBe('A "bridge"')
  expect(tags.meta('article:author')).toBe('Ada Quist')
  expect(tags.meta('twitter:card')).toBe('summary_large_image')
  expect(tags.feed).toBe('https://paper.example/feed/')
  expect(tags.graph[0]).toMatchObject({
    '@type': 'NewsArticle',
    headline: story.headline,
    articleSection: 'City',
    author: [{ '@type': 'Person', name: 'Ada Quist' }],
  })
  expect(tags.graph[1].itemListElement.map(({ item }: { item: string }) => item)).toEqual([
    'https://read.paper.example',
    'https://read.paper.example/category/city',
    'https://paper.example/tolls/',
  ])
})

test('a headline cannot end the script that tells it', () => {
  const bad = { ...story, headline: '</script><script>alert(1)</script>' }
  const head = describe('/article/story-1', { ...page, article: bad }, null)
  expect(head.match(/<script/g)).toHaveLength(1)
  expect(tagsOf(head).graph[0].headline).toBe(bad.headline)
})

test('another page is told by its title, with the newspaper’s icon', () => {
  const tags = tagsOf(describe('/category/city', { ...page, article: null }, 'https://read.paper.example'))
  expect(tags.meta('og:title')).toBe('City & port | The Ellery Courier')
  expect(tags.meta('og:type')).toBe('website')
  expect(tags.meta('og:url')).toBe('https://read.paper.example/category/city')
  expect(tags.meta('og:image')).toBe('https://paper.example/icon.png')
  expect(tags.graph).toBeUndefined()
})

test('where nobody said where the app lies, no address is made up', () =>
  expect(tagsOf(describe('/category/city', { ...page, article: null }, null)).meta('og:url')).toBeNull())

import { expect, test } from 'vitest'
import { anArticle, aPicture } from '../../test/builders'
import { shownPictures } from './shownPictures'

const story = (html: string, picture = aPicture()) => ({
  ...anArticle({ picture }),
  body: { untrusted: html },
  words: 1,
  pictures: 1,
})

test('the picture over a story comes first, then those of its body with their candidates', () => {
  const body =
    '<img src="https://news.example/b.jpg" srcset="https://news.example/b-300.jpg 300w" sizes="50vw">'
  const shown = shownPictures(story(body))
  expect(shown.map(({ url }) => url)).toEqual([
    'https://news.example/picture.jpg',
    'https://news.example/b.jpg',
  ])
  expect(shown[1]?.candidates).toEqual([{ url: 'https://news.example/b-300.jpg', width: 300 }])
  expect(shown[1]?.sizes).toBe('(min-width: 46rem) 38rem, 83vw')
})

test('a picture that is no file of the web is none', () =>
  expect(shownPictures({ ...story('<img src="data:image/png;base64,AA==">'), picture: null })).toEqual([]))

test('a picture of one file is its one choice, over HTTP too; one of another host is not shown', () => {
  const body = '<img src="http://news.example/b.jpg"><img src="/c.jpg"><img src="https://spy.example/d.jpg">'
  const article = { ...story(body), picture: null, siteUrl: 'http://news.example/a/' }
  expect(shownPictures(article)).toEqual([
    { url: 'http://news.example/b.jpg', candidates: [], sizes: '' },
    { url: 'http://news.example/c.jpg', candidates: [], sizes: '' },
  ])
})

test('without the newspaper’s address a picture with one of its own is nobody’s', () =>
  expect(
    shownPictures({ ...story('<img src="https://news.example/b.jpg">'), picture: null, siteUrl: '' }),
  ).toEqual([]))

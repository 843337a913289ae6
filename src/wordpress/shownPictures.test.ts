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
})

test('a picture that is no file of the web is none', () =>
  expect(shownPictures({ ...story('<img src="data:image/png;base64,AA==">'), picture: null })).toEqual([]))

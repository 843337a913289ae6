import { afterEach, expect, test } from 'vitest'
import { toLightboxPicture } from './lightboxPicture'

const show = (html: string) => {
  document.body.innerHTML = html
  return toLightboxPicture(document.querySelector('img') as HTMLImageElement)
}

afterEach(() => {
  document.body.innerHTML = ''
})

test('the largest file comes first, and the caption of the figure with it', () => {
  const picture = show(
    `<figure><img src="https://news.example/m.jpg" srcset="https://news.example/m.jpg 600w, https://news.example/l.jpg 1200w" alt="A quay" width="600" height="400"><figcaption>The  quay</figcaption></figure>`,
  )
  expect(picture.sources).toEqual(['https://news.example/l.jpg', 'https://news.example/m.jpg'])
  expect(picture).toMatchObject({ alt: 'A quay', caption: 'The quay', ratio: 1.5, widest: 1200 })
})

test('a picture that links to its file leads to that, of a width that nobody knows', () => {
  const picture = show(
    '<a href="https://news.example/full.jpg"><img src="https://news.example/m.jpg" width="600" height="400"></a>',
  )
  expect(picture.sources[0]).toBe('https://news.example/full.jpg')
  expect(picture.widest).toBeNull()
})

test('without measures, caption and description it is a picture all the same', () =>
  expect(show('<img src="https://news.example/m.jpg">')).toMatchObject({
    sources: ['https://news.example/m.jpg'],
    alt: '',
    caption: '',
    ratio: null,
    widest: null,
  }))

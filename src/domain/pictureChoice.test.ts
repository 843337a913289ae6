import { expect, test } from 'vitest'
import { chooseFile, toCandidates } from './pictureChoice'

const picture = {
  url: 'https://paper.example/quay.jpg',
  candidates: [
    { url: 'large', width: 1600 },
    { url: 'small', width: 300 },
    { url: 'middle', width: 768 },
  ],
  sizes: '',
}

test.each([
  [200, 'small'],
  [301, 'middle'],
  [768, 'middle'],
  [5_000, 'large'],
])('%i px of screen take the file %s', (pixels, url) => {
  expect(chooseFile(picture, pixels)).toBe(url)
})
test('a picture of one size is taken as it is', () => {
  expect(chooseFile({ ...picture, candidates: [] }, 300)).toBe('https://paper.example/quay.jpg')
})

test.each([
  ['a.jpg 300w, b.jpg 768w', ['a.jpg 300', 'b.jpg 768']],
  ['a.jpg 300w,b,c.jpg 768w', ['a.jpg 300', 'b,c.jpg 768']],
  [',,a.jpg  300w , b.jpg 768w', ['a.jpg 300', 'b.jpg 768']],
  ['a.jpg 1x, b.jpg 2x', []],
  ['', []],
])('reads the widths of “%s”', (srcset, files) => {
  expect(toCandidates(srcset).map(({ url, width }) => `${url} ${width}`)).toEqual(files)
})

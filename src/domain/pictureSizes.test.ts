import { expect, test } from 'vitest'
import type { Image } from './image'
import { leadPictureSizes, leadShapeOf } from './pictureSizes'

const picture = (width: number | null, height: number | null): Image => ({
  url: 'https://news.example/bridge.jpg',
  width,
  height,
  files: [],
  alt: '',
  caption: '',
})

test.each([
  ['tall', 900, 1200],
  ['usual', 1000, 1000],
  ['usual', 1699, 1000],
  ['wide', 1700, 1000],
  ['usual', null, null],
  ['usual', 1200, null],
  ['usual', 0, 0],
] as const)('is %s when it is %s by %s px', (shape, width, height) =>
  expect(leadShapeOf(picture(width, height))).toBe(shape),
)

test('a panorama may take the whole page, an upright picture about half of it, each all of a phone', () => {
  expect(leadPictureSizes(picture(2000, 1000))).toBe('(min-width: 80rem) 75rem, 100vw')
  expect(leadPictureSizes(picture(900, 1200))).toBe('(min-width: 40rem) 32rem, 100vw')
  expect(leadPictureSizes(picture(null, null))).toBe('(min-width: 80rem) 58rem, 100vw')
})

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
  const [panorama, upright, usual] = [picture(2000, 1000), picture(900, 1200), picture(null, null)]
  expect(leadPictureSizes(panorama)).toBe('(min-width: 80rem) 68rem, (min-width: 64rem) 84vw, 90vw')
  expect(leadPictureSizes(upright)).toBe('(min-width: 40rem) 29rem, 83vw')
  expect(leadPictureSizes(usual)).toBe('(min-width: 80rem) 52rem, (min-width: 64rem) 60vw, 90vw')
})

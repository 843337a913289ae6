import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { toImage, WirePicture } from './pictures'

const wire = (sizes: Record<string, unknown>, measures = { width: 1200 as number | null, height: 800 }) => ({
  source_url: 'https://news.example/full.jpg',
  alt_text: ' A quay ',
  caption: { rendered: '<p>The quay &amp; the sea</p>' },
  media_details: { ...measures, sizes },
})

const file = (width: number, height: number) => ({
  width,
  height,
  source_url: `https://news.example/${width}x${height}.jpg`,
})

test('uncropped files only, smallest first, the original last', () => {
  const image = toImage(
    wire({ thumbnail: file(150, 150), large: file(1024, 683), medium: file(300, 200), broken: { width: 5 } }),
  )
  expect(image.files.map(({ width }) => width)).toEqual([300, 1024, 1200])
  expect(image).toMatchObject({ url: 'https://news.example/full.jpg', width: 1200, height: 800 })
})

test('words of a picture are plain', () =>
  expect(toImage(wire({}))).toMatchObject({ alt: 'A quay', caption: 'The quay & the sea' }))

test('the files of a picture over several stories are in memory once, unless an answer leaves some out', () => {
  const first = toImage(wire({ large: file(1024, 683), medium: file(300, 200) }))
  const again = toImage({ ...wire({ large: file(1024, 683), medium: file(300, 200) }), alt_text: 'Another' })
  expect(again.files).toBe(first.files)
  expect(again.alt).toBe('Another')
  expect(toImage(wire({ medium: file(300, 200) })).files.map(({ width }) => width)).toEqual([300, 1200])
})

test('a picture whose measures the newsroom lost is shown by its one file', () =>
  expect(toImage(wire({ medium: file(300, 200) }, { width: null, height: 800 }))).toMatchObject({
    url: 'https://news.example/full.jpg',
    width: null,
    files: [],
  }))

test('a file that differs by the rounding of its sides is no crop', () => {
  const sizes = {
    a: file(1_000, 655),
    b: file(150, 102),
    c: file(75, 49),
    d: file(600, 409),
    e: file(30, 22),
  }
  expect(toImage(wire(sizes)).files.map(({ width }) => width)).toEqual([75, 150, 1_000, 1_200])
})

test('of a picture that says nothing but where it is no more is known', () =>
  expect(toImage(parse(WirePicture, { source_url: 'https://news.example/a.jpg' }))).toEqual({
    url: 'https://news.example/a.jpg',
    width: null,
    height: null,
    files: [],
    alt: '',
    caption: '',
  }))

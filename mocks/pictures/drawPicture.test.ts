// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { pictureAlts } from '../newsroom/generator/pictureAlts'
import { drawPicture, pictureNames } from './drawPicture'

const read = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml')

const viewOf = (svg: string) =>
  (read(svg).documentElement.getAttribute('viewBox') ?? '').split(' ').map(Number)

test('has a picture for every scene that the picture desk describes', () => {
  expect(pictureNames).toEqual(expect.arrayContaining(Object.keys(pictureAlts)))
})

test.each(pictureNames)('draws %s as well-formed SVG that refers to nothing outside', (name) => {
  const page = read(drawPicture(name, 900, 600))
  expect(page.querySelector('parsererror')).toBeNull()
  expect(page.querySelectorAll('script, text, image, foreignObject, style')).toHaveLength(0)
  for (const use of page.querySelectorAll('use')) {
    expect(page.querySelector(use.getAttribute('href') ?? '')).not.toBeNull()
  }
})

test.each(pictureNames)('draws %s without a number gone wrong', (name) => {
  expect(drawPicture(name, 900, 600)).not.toMatch(/NaN|undefined|Infinity|null/)
})

test.each(pictureNames)('fills every screen of %s with a definition of its own', (name) => {
  const svg = drawPicture(name, 900, 600)
  const wanted = new Set(Array.from(svg.matchAll(/url\(#([\w-]+)\)/g), ([, id]) => id))
  const ids = Array.from(svg.matchAll(/ id="([\w-]+)"/g), ([, id]) => id)
  expect(ids).toEqual(expect.arrayContaining([...wanted]))
  expect(new Set(ids).size).toBe(ids.length)
})

test('keeps each picture light, half of them under 10 kB', () => {
  const sizes = pictureNames.map((name) => drawPicture(name, 1800, 1200).length).sort((a, b) => a - b)
  expect(sizes.at(-1)).toBeLessThan(16_000)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(10_000)
})

test('gives the document the size that was asked for', () => {
  const { documentElement } = read(drawPicture('lighthouse', 300, 200))
  expect([documentElement.getAttribute('width'), documentElement.getAttribute('height')]).toEqual([
    '300',
    '200',
  ])
})

test('shows the whole sheet at its own proportions', () => {
  expect(viewOf(drawPicture('lighthouse', 1800, 1200))).toEqual([0, 0, 1800, 1200])
  expect(viewOf(drawPicture('lighthouse', 768, 512))).toEqual([0, 0, 1800, 1200])
})

test.each([
  [150, 150],
  [1200, 630],
  [1600, 400],
  [400, 900],
])('crops to %i by %i without squashing, inside the sheet', (wide, high) => {
  const [x = -1, y = -1, w = 0, h = 0] = viewOf(drawPicture('jazz-trumpet', wide, high))
  expect(w / h).toBeCloseTo(wide / high, 1)
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
  expect(x + w).toBeLessThanOrEqual(1800)
  expect(y + h).toBeLessThanOrEqual(1200)
})

test('keeps the focus of the picture in a narrow crop', () => {
  const [x = 0, , w = 0] = viewOf(drawPicture('lighthouse', 150, 150))
  expect(x + w / 2).toBeCloseTo(1080, 0)
})

test('draws the same marks every time, whatever was drawn before', () => {
  const first = drawPicture('night-market', 600, 400)
  drawPicture('storm-front', 600, 400)
  expect(drawPicture('night-market', 600, 400)).toBe(first)
})

test('names the picture that it does not have', () => {
  expect(() => drawPicture('toString', 300, 200)).toThrow('No picture is called "toString"')
})

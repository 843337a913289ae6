import { expect, test } from 'vitest'
import { generateStory } from './generateStory'
import { pictureAlts } from './pictureAlts'
import { tagWords } from './tagWords'

const firstHeadlines = (count: number) =>
  Array.from({ length: count }, (_, number) => generateStory(number).headline)

const countWords = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length

test('the same number always gives the same story', () => {
  for (const number of [0, 1, 57, 399, 12_345]) {
    const once = generateStory(number)
    const again = generateStory(number)
    expect({ ...again, body: again.body() }).toEqual({ ...once, body: once.body() })
    expect(once.body()).toBe(once.body())
  }
})

test('no headline comes twice among the first 400 stories', () => {
  const headlines = firstHeadlines(400)
  expect(headlines.filter((headline, at) => headlines.indexOf(headline) !== at)).toEqual([])
})

test('a headline never comes again within 50 stories', () => {
  const lastAt = new Map<string, number>()
  const tooClose: string[] = []
  firstHeadlines(6000).forEach((headline, at) => {
    if (at - (lastAt.get(headline) ?? Number.NEGATIVE_INFINITY) < 50) tooClose.push(headline)
    lastAt.set(headline, at)
  })
  expect(tooClose).toEqual([])
})

test('headlines have 4 to 14 words and excerpts at most 55', () => {
  for (let number = 0; number < 2000; number += 1) {
    const { headline, excerpt } = generateStory(number)
    expect(countWords(headline), headline).toBeGreaterThanOrEqual(4)
    expect(countWords(headline), headline).toBeLessThanOrEqual(14)
    expect(countWords(excerpt ?? ''), headline).toBeLessThanOrEqual(55)
  }
})

test('bodies have 120 to 900 words, and two stories of one kind differ', () => {
  const bodies = Array.from({ length: 800 }, (_, number) => generateStory(number).body())
  for (const body of bodies) {
    expect(countWords(body), body).toBeGreaterThanOrEqual(120)
    expect(countWords(body), body).toBeLessThanOrEqual(900)
  }
  expect(new Set(bodies).size).toBe(800)
})

test('about one story in eight stands without a picture, and one in ten without an excerpt', () => {
  const stories = Array.from({ length: 4000 }, (_, number) => generateStory(number))
  const shareOf = (fits: (story: (typeof stories)[number]) => boolean) =>
    stories.filter(fits).length / stories.length
  expect(shareOf(({ picture }) => picture === null)).toBeCloseTo(0.12, 1)
  expect(shareOf(({ excerpt }) => excerpt === null)).toBeCloseTo(0.1, 1)
  expect(shareOf(({ categories }) => categories.length === 2)).toBeCloseTo(0.08, 1)
})

test('tags and pictures are known ones, and nothing is listed twice', () => {
  for (let number = 0; number < 1000; number += 1) {
    const { tags, picture, categories, authors, threads } = generateStory(number)
    expect(tagWords).toEqual(expect.arrayContaining(tags))
    if (picture) expect(pictureAlts[picture.name]).toBe(picture.alt)
    for (const list of [tags, categories, authors]) expect(new Set(list).size).toBe(list.length)
    expect(threads).toBeLessThanOrEqual(60)
  }
})

test('a few stories are read by very many and most by some', () => {
  const views = Array.from({ length: 2000 }, (_, number) => generateStory(number).views).sort((a, b) => a - b)
  expect(views[1000]).toBeLessThan(1500)
  expect(views[1990]).toBeGreaterThan(8000)
})

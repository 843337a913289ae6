import { expect, test } from 'vitest'
import { mix, planVisits, type Visit } from './plan'
import { around, choose, randomFrom } from './random'
import { zipf } from './zipf'

const names = (count: number) => Array.from({ length: count }, (_, index) => `name-${index}`)

const choice = {
  stories: names(300),
  sections: names(8),
  tags: names(40),
  authors: names(6),
  words: names(20),
}

const plan = (seed: number) => planVisits(4_000, 10, choice, seed)

const share = (visits: readonly Visit[], is: (visit: Visit) => boolean) =>
  visits.filter(is).length / visits.length

test('a rank is asked for as often as its number says', () => {
  const random = randomFrom(1)
  const draw = zipf(100, 0.8)
  const count = new Array<number>(100).fill(0)
  for (let turn = 0; turn < 100_000; turn += 1) {
    const rank = draw(random)
    count[rank] = (count[rank] ?? 0) + 1
  }
  const [first = 0, , , , , , , eighth = 0] = count
  expect(first / eighth).toBeGreaterThan(0.9 * 8 ** 0.8)
  expect(first / eighth).toBeLessThan(1.1 * 8 ** 0.8)
  expect(Math.min(...count)).toBeGreaterThan(0)
})

test('one of several comes by its weight', () => {
  const random = randomFrom(2)
  const drawn = Array.from({ length: 10_000 }, () => choose([['a', 3] as const, ['b', 1] as const], random))
  expect(drawn.filter((one) => one === 'a').length / 10_000).toBeCloseTo(0.75, 1)
  expect(() => choose([], random)).toThrow('nothing to choose')
})

test('durations lie around their mean, and none is longer than three times that', () => {
  const random = randomFrom(3)
  const drawn = Array.from({ length: 10_000 }, () => around(10, random))
  expect(Math.max(...drawn)).toBeLessThanOrEqual(30)
  expect(drawn.reduce((sum, one) => sum + one, 0) / 10_000).toBeCloseTo(9.5, 0)
})

test('the same seed sends the same readers, another seed others', () => {
  expect(plan(1)).toEqual(plan(1))
  expect(plan(2)).not.toEqual(plan(1))
})

test('readers come one after the other, so many a second', () => {
  const starts = plan(1).map(({ startsAt }) => startsAt)
  expect([...starts].sort((a, b) => a - b)).toEqual(starts)
  expect(4_000 / (starts.at(-1) ?? 0)).toBeCloseTo(10, 0)
})

test('visits follow the mix', () => {
  const visits = plan(1)
  const [[, toStory]] = mix.landings
  expect(share(visits, ({ steps }) => steps[0]?.page === 'story')).toBeCloseTo(toStory / 100, 1)
  expect(share(visits, ({ steps }) => steps.length === 1)).toBeCloseTo(1 - mix.goesOn, 1)
  expect(share(visits, ({ returnsAfter }) => returnsAfter === null)).toBeCloseTo(0.6, 1)
  const stories = visits.flatMap(({ steps }) => steps).filter((step) => step.page === 'story')
  expect(stories.filter(({ likes }) => likes).length / stories.length).toBeCloseTo(mix.likes, 2)
  expect(stories.every(({ depth, comments }) => !comments || depth === 'end' || depth === 'on')).toBe(true)
})

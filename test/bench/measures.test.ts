import { expect, test } from 'vitest'
import { blockingAfter } from './blocking'
import { unneededOf } from './firstLoad'
import { lateShare } from './frames'
import { readOptions } from './options'
import { interleaved } from './rounds'
import { kindOf, type Transfer } from './traffic'

test('a task blocks by what exceeds 50 ms, and only by what lies after the first paint', () => {
  const tasks = [
    { start: 0, duration: 150 },
    { start: 300, duration: 90 },
    { start: 500, duration: 50 },
  ]
  expect(blockingAfter(tasks, 0)).toBe(140)
  expect(blockingAfter(tasks, 320)).toBe(20)
})

test('a pause of three frames has lost two', () => {
  const frame = 1_000 / 60
  expect(lateShare([0, frame, 2 * frame, 5 * frame])).toBeCloseTo(2 / 5)
  expect(lateShare([0, frame, 2 * frame])).toBe(0)
  expect(lateShare([])).toBe(0)
})

test.each([
  ['text/javascript', 'script'],
  ['text/css', 'css'],
  ['font/woff2', 'font'],
  ['image/svg+xml', 'picture'],
  ['application/json', 'json'],
  ['text/html', 'html'],
  ['application/manifest+json', 'other'],
])('%s is %s', (mime, kind) => expect(kindOf(mime)).toBe(kind))

test('before the first paint pictures out of sight and a second answer of the newsroom are not needed', () => {
  const one = (url: string, kind: Transfer['kind']) => ({ url, kind, begun: 0, bytes: 1 })
  const early = [
    one('/lead.jpg', 'picture'),
    one('/far.jpg', 'picture'),
    one('/a', 'json'),
    one('/b', 'json'),
  ]
  const { pictures, answers } = unneededOf(early, ['/lead.jpg'])
  expect([...pictures, ...answers].map(({ url }) => url)).toEqual(['/far.jpg', '/b'])
})

test('each round opens every page once, and begins with another', () => {
  expect(interleaved(['a', 'b', 'c'], 2)).toEqual(['a', 'b', 'c', 'b', 'c', 'a'])
})

test('the command line names parts, rounds and a site', () => {
  const options = readOptions([
    '--only',
    'lists,pictures',
    '--rounds',
    '3',
    '--url',
    'https://paper.example/',
  ])
  expect(options).toMatchObject({ parts: ['lists', 'pictures'], rounds: 3, url: 'https://paper.example' })
  expect(readOptions([]).parts).toHaveLength(4)
})

test.each([[['--rounds', '0']], [['--only', 'speed']], [['--url', 'paper']]])(
  '%j is refused in words',
  (args) => expect(() => readOptions(args)).toThrow(/takes/),
)

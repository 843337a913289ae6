import { expect, test } from 'vitest'
import { keepPrintedText } from './keepPrintedText'

const story = (updatedAt: string, body: object, headline = 'Tolls') => ({ updatedAt, body, headline })
const printed = story('2026-11-24T08:00:00Z', { untrusted: '<p dir="auto">A</p>', isPrinted: true })

test('the printed text stays while the newsroom has not touched the story; all else is new', () =>
  expect(
    keepPrintedText(printed, story(printed.updatedAt, { untrusted: '<p>A</p>' }, 'Tolls return')),
  ).toEqual({
    ...printed,
    headline: 'Tolls return',
  }))

test('a story that was changed has its new text', () => {
  const changed = story('2026-11-24T09:00:00Z', { untrusted: '<p>B</p>' })
  expect(keepPrintedText(printed, changed)).toEqual(changed)
})

test('a text that was not printed is like any other', () => {
  const fetched = story(printed.updatedAt, { untrusted: '<p>A</p>' })
  const again = story(printed.updatedAt, { untrusted: '<p>A, as of now</p>' })
  expect(keepPrintedText(fetched, again)).toEqual(again)
  expect(keepPrintedText(undefined, fetched)).toBe(fetched)
})

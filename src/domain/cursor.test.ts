import { expect, test } from 'vitest'
import { nextCursor, type Placed } from './cursor'
import type { Cursor } from './page'

const at = (id: number, publishedLocal: string): Placed => ({ id, publishedLocal })

test('a short page is the end', () => expect(nextCursor([at(1, '2026-10-17T08:46:08')], 2)).toBeNull())
test('an empty page is the end', () => expect(nextCursor([], 0)).toBeNull())
test('goes on one second later without the stories seen in that second', () => {
  const page = [at(9, '2026-10-18T00:00:00'), at(8, '2026-10-17T08:46:08'), at(7, '2026-10-17T08:46:08')]
  expect(nextCursor(page, 3)).toEqual({ before: '2026-10-17T08:46:09', exclude: [8, 7] })
})
test('a page wholly inside one second keeps what was excluded before', () => {
  const previous: Cursor = { before: '2026-10-17T08:46:09', exclude: [8, 7] }
  const page = [at(6, '2026-10-17T08:46:08'), at(5, '2026-10-17T08:46:08')]
  expect(nextCursor(page, 2, previous)).toEqual({ before: '2026-10-17T08:46:09', exclude: [8, 7, 6, 5] })
})
test('leaving a second forgets its excludes', () => {
  const previous: Cursor = { before: '2026-10-17T08:46:09', exclude: [8, 7] }
  const page = [at(6, '2026-10-17T08:46:08'), at(5, '2026-10-16T23:59:59')]
  expect(nextCursor(page, 2, previous)).toEqual({ before: '2026-10-17T00:00:00', exclude: [5] })
})
test('the hour that a clock change skips is plain arithmetic', () =>
  expect(nextCursor([at(1, '2026-03-29T01:59:59')], 1)?.before).toBe('2026-03-29T02:00:00'))
test('a clock written with a space is read', () =>
  expect(nextCursor([at(1, '2026-10-17 08:46:08')], 1)).toEqual({
    before: '2026-10-17T08:46:09',
    exclude: [1],
  }))
test('an unreadable story counts towards a full page', () =>
  expect(nextCursor([at(2, '2026-10-17T08:46:08'), null], 2)).toEqual({
    before: '2026-10-17T08:46:09',
    exclude: [2],
  }))
test('nothing readable is the end, not a loop', () => expect(nextCursor([null, null], 2)).toBeNull())

test('walks 60 stories, 30 of them in one second, without loss or repeat at any page size', () => {
  const stories = Array.from({ length: 60 }, (_, index) =>
    at(
      index + 1,
      index >= 20 && index < 50
        ? '2026-04-06T19:19:54'
        : `2026-04-${index < 20 ? '05' : '07'}T10:00:${String(index).padStart(2, '0')}`,
    ),
  )
  const ask = (cursor: Cursor | null, size: number) =>
    stories
      .filter(
        (story) => !cursor || (story.publishedLocal < cursor.before && !cursor.exclude.includes(story.id)),
      )
      // Order inside the second changes with the page size, as WordPress's does.
      .sort(
        (a, b) =>
          b.publishedLocal.localeCompare(a.publishedLocal) || ((a.id * 7) % size) - ((b.id * 7) % size),
      )
      .slice(0, size)
  for (const size of [3, 5, 12]) {
    const seen: number[] = []
    let cursor: Cursor | null = null
    do {
      const page: Placed[] = ask(cursor, size)
      seen.push(...page.map(({ id }) => id))
      cursor = nextCursor(page, size, cursor)
    } while (cursor)
    expect([seen.length, new Set(seen).size]).toEqual([60, 60])
  }
})

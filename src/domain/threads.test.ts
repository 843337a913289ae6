import { expect, test } from 'vitest'
import type { Comment, Thread } from './comment'
import { toThreads } from './threads'

const comment = (id: number, parentId = 0, minute = id): Comment => ({
  id,
  articleId: 1,
  parentId,
  authorName: 'Ama',
  writtenAt: `2026-11-24T07:${String(minute).padStart(2, '0')}:00Z`,
  body: { untrusted: '' },
  status: 'approved',
})

const shape = (threads: readonly Thread[]): unknown[] =>
  threads.map(({ comment: { id }, replies }) => [id, shape(replies)])

test('answers stand under what they answer, oldest first, in either order', () => {
  const comments = [comment(4, 1), comment(3, 1), comment(2), comment(1)]
  expect(shape(toThreads(comments, 'oldest'))).toEqual([
    [
      1,
      [
        [3, []],
        [4, []],
      ],
    ],
    [2, []],
  ])
  expect(shape(toThreads(comments, 'newest'))).toEqual([
    [2, []],
    [
      1,
      [
        [3, []],
        [4, []],
      ],
    ],
  ])
})
test('an answer to a comment that is not public is a thread of its own, marked', () => {
  const [orphan] = toThreads([comment(3238, 3237, 5)], 'oldest')
  expect(orphan?.isOrphan).toBe(true)
})
test('an answer to it stands under it, unmarked, even where a clock was wrong', () => {
  const threads = toThreads([comment(6, 5, 3), comment(5, 4, 9)], 'oldest')
  expect(shape(threads)).toEqual([[5, [[6, []]]]])
  expect(threads[0]?.replies[0]?.isOrphan).toBe(false)
})
test('a thread of its own is not marked', () =>
  expect(toThreads([comment(1)], 'oldest')[0]?.isOrphan).toBe(false))
test('comments that answer each other in a ring are all shown once', () => {
  const threads = toThreads([comment(1, 3), comment(2, 1), comment(3, 2), comment(4, 4)], 'oldest')
  expect(shape(threads)).toEqual([
    [1, [[2, [[3, []]]]]],
    [4, []],
  ])
  expect(threads.map(({ isOrphan }) => isOrphan)).toEqual([true, true])
})
test('the same second goes by id', () =>
  expect(shape(toThreads([comment(2, 0, 1), comment(1, 0, 1)], 'oldest'))).toEqual([
    [1, []],
    [2, []],
  ]))
test('a comment sent twice stands once', () =>
  expect(shape(toThreads([comment(1), comment(1)], 'oldest'))).toEqual([[1, []]]))
test('600 answers deep does not break', () => {
  const chain = Array.from({ length: 600 }, (_, index) => comment(index + 1, index, index % 60))
  let depth = 0
  let level = toThreads(chain, 'oldest')
  while (level[0]) {
    depth += 1
    level = level[0].replies
  }
  expect(depth).toBe(600)
})

import { expect, test } from 'vitest'
import { aComment } from '../../../../test/builders'
import type { Thread } from '../../../domain/comment'
import { holdsOwn, threadsThrough } from './threadPlaces'

const thread = (id: number, replies: readonly Thread[] = []): Thread => ({
  comment: {
    id,
    articleId: 1,
    parentId: 0,
    authorName: 'Ada',
    writtenAt: '2026-11-24T07:00:00Z',
    body: { untrusted: '' },
    status: 'approved',
  },
  isOrphan: false,
  replies,
})

const threads = Array.from({ length: 45 }, (_, index) =>
  thread(index + 1, [thread(100 + index, [thread(200 + index)])]),
)

test.each([
  ['the first comment', 1, 20],
  ['the last one of the first stretch', 20, 20],
  ['the first one beyond', 21, 40],
  ['an answer to an answer', 240, 60],
  ['a comment that is not here', 999, 0],
])('draws enough threads for %s', (_, id, count) => expect(threadsThrough(threads, id)).toBe(count))

test('a thread with a comment that its writer looks for is known by it, however deep', () => {
  const none: ReadonlySet<number> = new Set()
  const held = { comment: aComment({ id: 3, status: 'held' }), replies: [], isOrphan: false }
  const open = { comment: aComment({ id: 1 }), replies: [], isOrphan: false }
  expect(holdsOwn({ ...open, replies: [{ ...open, replies: [held] }] }, none)).toBe(true)
  expect(holdsOwn(open, none)).toBe(false)
  expect(holdsOwn({ ...open, replies: [open] }, new Set([1]))).toBe(true)
})

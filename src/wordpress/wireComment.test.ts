import { parse } from 'valibot'
import { expect, test } from 'vitest'
import { toComment, WireComment } from './wireComment'

const wire = { id: 9, post: 7, date: '2026-11-24T08:00:00', date_gmt: '2026-11-24T07:00:00' }

test('a comment as we know it', () =>
  expect(
    toComment(parse(WireComment, { ...wire, parent: 3, content: { rendered: '<p>Yes.</p>' } }), 'Ama'),
  ).toEqual({
    id: 9,
    articleId: 7,
    parentId: 3,
    authorName: 'Ama',
    writtenAt: '2026-11-24T07:00:00Z',
    body: { untrusted: '<p>Yes.</p>' },
    status: 'approved',
  }))

test.each([
  ['approved', 'approved'],
  ['hold', 'held'],
  ['spam', 'refused'],
  ['trash', 'refused'],
])('%s at WordPress is %s here', (status, ours) =>
  expect(toComment(parse(WireComment, { ...wire, status }), 'Ama').status).toBe(ours),
)

test('of a comment that says hardly anything, hardly anything is shown', () =>
  expect(toComment(parse(WireComment, { id: 9, post: 7 }), 'Ama')).toMatchObject({
    parentId: 0,
    body: { untrusted: '' },
    status: 'approved',
  }))

// @vitest-environment node
import { expect, test } from 'vitest'
import { createNewsroom } from '../createNewsroom'
import { CommentBook } from './commentBook'
import { defaultDiscussion } from './moderation'
import type { StoredComment } from './storedComment'
import { readersOf } from './writeThread'

const now = '2026-11-24T08:00:00'

const open = (longThreads = false) => {
  const newsroom = createNewsroom({ stories: 60, now })
  return { newsroom, book: new CommentBook(newsroom, { write: readersOf(newsroom), longThreads }) }
}

const { newsroom, book } = open()
const posts = newsroom.publicPosts()
const storyId =
  posts.find(({ password, commentStatus }) => password === '' && commentStatus === 'open')?.id ?? 0
const everything = posts.flatMap(({ id }) => [...book.under(id)])
const byId = new Map(everything.map((comment) => [comment.id, comment]))

const depthOf = (comment: StoredComment): number => {
  const parent = byId.get(comment.parent)
  return parent ? depthOf(parent) + 1 : 1
}

const submit = (content: string, minutes: number, status?: 'all') => {
  newsroom.clock.set(`2026-11-24T09:${String(minutes).padStart(2, '0')}:00`)
  return book.submit(
    { newsroom, discussion: { ...defaultDiscussion, moderation: status ?? 'none' } },
    { post: storyId, author_name: 'Ama & Kofi', author_email: 'ama@example.net', content },
    { ip: '10.0.0.1', password: '' },
  )
}

test('opens every time with the same comments', () => {
  const again = open()
  expect(again.book.under(storyId)).toEqual(book.under(storyId))
})

test('one story has 600 comments, the others at most 60', () => {
  const counts = posts.map(({ id }) => book.countApproved(id)).sort((a, b) => b - a)
  expect(counts[0]).toBe(600)
  expect(counts[1]).toBeLessThanOrEqual(60)
  expect(counts.filter((count) => count > 0).length).toBeGreaterThan(20)
})

test('knows how many comments a story has before a word of them is written', () => {
  const fresh = open().book
  expect(posts.map(({ id }) => fresh.countApproved(id))).toEqual(
    posts.map(({ id }) => book.under(id).filter(({ status }) => status === 'approved').length),
  )
})

test('no id stands for two comments, and each is found by its id', () => {
  expect(byId.size).toBe(everything.length)
  expect(everything.filter(({ id }) => book.find(id)?.id !== id)).toEqual([])
})

test('comments were written after their story and before now, answers after what they answer', () => {
  const dateOf = new Map(posts.map(({ id, date }) => [id, date]))
  const odd = everything.filter(
    ({ post, date, parent }) =>
      date < (dateOf.get(post) ?? '') || date > now || date < (byId.get(parent)?.date ?? ''),
  )
  expect(odd).toEqual([])
})

test('threads go deep, but no deeper than five', () => {
  const depths = everything.map(depthOf)
  expect(Math.max(...depths)).toBe(5)
})

test('some comments wait, are spam or were thrown away, and some approved ones answer one that nobody sees', () => {
  const statuses = new Set(everything.map(({ status }) => status))
  expect(statuses).toEqual(new Set(['approved', 'hold', 'spam', 'trash']))
  const orphans = everything.filter(
    ({ status, parent }) => status === 'approved' && byId.get(parent)?.status === 'hold',
  )
  expect(orphans.length).toBeGreaterThan(3)
})

test('gives the long thread to every story when asked to', () => {
  const long = open(true).book
  expect(posts.slice(0, 5).map(({ id }) => long.countApproved(id))).toEqual([600, 600, 600, 600, 600])
})

test('keeps what readers post under the story, newest last, and counts it', () => {
  const before = book.countApproved(storyId)
  const submission = submit('It was *me* & "him" :-)', 1)
  if (!('comment' in submission)) throw new Error(submission.refusal.code)
  expect(submission.comment).toMatchObject({
    authorName: 'Ama &amp; Kofi',
    date: '2026-11-24T09:01:00',
    content: '<p>It was *me* &amp; &#8220;him&#8221; 🙂</p>\n',
    status: 'approved',
  })
  expect(byId.has(submission.comment.id)).toBe(false)
  expect(book.under(storyId).at(-1)).toBe(submission.comment)
  expect(book.countApproved(storyId)).toBe(before + 1)
})

test('a moderator lets a held comment through', () => {
  const submission = submit('Please look at this', 2, 'all')
  if (!('comment' in submission)) throw new Error(submission.refusal.code)
  const { id, post } = submission.comment
  const before = book.countApproved(post)
  expect(submission.comment.status).toBe('hold')
  expect(book.decide(id, 'approved')).toBe(true)
  expect(book.countApproved(post)).toBe(before + 1)
  expect(book.decide(10_000_000, 'approved')).toBe(false)
})

test('another book of the same newsroom goes on with what was posted in this one', () => {
  const next = open().book
  next.restore(book.posted())
  expect(next.under(storyId).map(({ id }) => id)).toEqual(book.under(storyId).map(({ id }) => id))
})

test('a posted comment whose id is now another one gets a new id, and its answers follow it', () => {
  const { book: next } = open()
  const [posted] = book.posted()
  if (!posted) throw new Error('Nothing was posted')
  const taken = next.under(storyId)[0]?.id ?? 0
  next.restore([
    { ...posted, id: taken, raw: 'first' },
    { ...posted, id: 900_000, parent: taken, raw: 'second' },
  ])
  const [first, second] = next.posted()
  expect(first?.id).not.toBe(taken)
  expect(second?.parent).toBe(first?.id)
})

// @vitest-environment node
import { expect, test } from 'vitest'
import type { PostRecord } from '../records'
import type { SentFields } from './commentFields'
import { type Circumstances, judgeComment } from './judgeComment'
import { defaultDiscussion } from './moderation'
import type { StoredComment } from './storedComment'

const post: PostRecord = {
  id: 7,
  slug: 'storm-on-the-coast',
  oldSlugs: [],
  status: 'publish',
  date: '2026-11-24T07:00:00',
  modified: '2026-11-24T07:00:00',
  title: 'Storm on the coast',
  content: () => '',
  excerpt: () => '',
  stored: { title: '', excerpt: '', content: () => '' },
  password: '',
  authors: [3],
  featuredMedia: 0,
  commentStatus: 'open',
  sticky: false,
  categories: [2],
  tags: [],
  views: 0,
  likes: 0,
  threads: 0,
}

const at = Date.UTC(2026, 10, 24, 7)

const round = (changes: Partial<Circumstances> = {}): Circumstances => ({
  discussion: defaultDiscussion,
  visitor: { ip: '10.0.0.1', password: '' },
  at,
  now: '2026-11-24T08:00:00',
  post,
  stored: [],
  taken: [],
  known: () => false,
  ...changes,
})

const good: SentFields = {
  post: 7,
  author_name: 'New Reader',
  author_email: 'new@example.net',
  content: 'Stay safe',
}

const before = (changes: Partial<StoredComment> = {}): StoredComment => ({
  id: 1,
  post: 7,
  parent: 0,
  authorName: 'New Reader',
  authorEmail: 'new@example.net',
  authorUrl: '',
  date: '2026-11-24T07:30:00',
  content: '<p>Stay safe</p>\n',
  status: 'approved',
  raw: 'Stay safe',
  ip: '10.0.0.1',
  at: at - 60_000,
  ...changes,
})

const codeOf = (sent: SentFields, changes?: Partial<Circumstances>) => {
  const judgement = judgeComment(sent, round(changes))
  return 'refusal' in judgement ? judgement.refusal.code : judgement.status
}

test('takes a comment at once', () => {
  expect(codeOf(good)).toBe('approved')
})

type Fault = readonly [code: string, sent: SentFields, changes?: Partial<Circumstances>]

// Every pair of these, both wrong at once, was sent to a WordPress 6.6: the earlier one is reported.
const faults: readonly Fault[] = [
  ['rest_invalid_param', { parent: 'abc' }],
  ['rest_invalid_param', { author_email: 'not-an-email' }],
  ['rest_comment_login_required', {}, { discussion: { ...defaultDiscussion, anonymousOverRest: false } }],
  ['rest_comment_invalid_author', { author: 2 }],
  ['rest_comment_invalid_author_ip', { author_ip: '1.2.3.4' }],
  ['rest_comment_invalid_status', { status: 'approve' }],
  ['rest_comment_closed', {}, { post: { ...post, commentStatus: 'closed' } }],
  ['rest_comment_exists', { id: 5 }],
  ['rest_invalid_comment_type', { type: 'pingback' }],
  ['rest_comment_content_invalid', { content: ' \n ' }],
  ['rest_comment_author_data_required', { author_name: '' }],
  ['comment_author_url_column_length', { author_url: `https://example.com/${'u'.repeat(181)}` }],
  ['comment_duplicate', {}, { stored: [before()] }],
  ['comment_flood', {}, { taken: [before({ at: at - 14_000 })] }],
]

const each = faults.map(([code, sent, changes]) => ({ code, sent, changes }))

test.each(each)('refuses with $code', ({ code, sent, changes }) => {
  expect(codeOf({ ...good, ...sent }, changes)).toBe(code)
})

const pairs = faults.flatMap((first, index) => faults.slice(index + 1).map((second) => ({ first, second })))

test.each(pairs)('of two faults reports the one that WordPress finds first', ({ first, second }) => {
  const sent = { ...good, ...second[1], ...first[1] }
  expect(codeOf(sent, { ...second[2], ...first[2] })).toBe(first[0])
})

test.each([
  ['rest_comment_invalid_post_id', undefined],
  ['rest_comment_draft_post', { ...post, status: 'draft' as const }],
  ['rest_comment_trash_post', { ...post, status: 'trash' as const }],
  ['rest_cannot_read_post', { ...post, status: 'private' as const }],
  ['rest_cannot_read_post', { ...post, password: 'letmein' }],
  ['rest_cannot_read_post', { ...post, date: '2026-11-25T08:00:00' }],
])('refuses with %s what stands under a story nobody may read', (code, unreadable) => {
  expect(codeOf(good, { post: unreadable })).toBe(code)
})

test('takes a comment under a protected story with its password', () => {
  const visitor = { ip: '10.0.0.1', password: 'letmein' }
  expect(codeOf(good, { post: { ...post, password: 'letmein' }, visitor })).toBe('approved')
})

test.each([
  ['comment_author_column_length', { author_name: 'n'.repeat(246) }],
  ['approved', { author_name: 'n'.repeat(245) }],
  ['comment_author_column_length', { author_name: '港'.repeat(82) }],
  ['approved', { author_name: '港'.repeat(81) }],
  ['comment_author_email_column_length', { author_email: `${'e'.repeat(89)}@example.com` }],
  ['approved', { author_email: `${'e'.repeat(88)}@example.com` }],
  ['comment_content_column_length', { content: 'x'.repeat(65_526) }],
  ['approved', { content: 'x'.repeat(65_525) }],
  ['rest_comment_failed_create', { author_name: '&'.repeat(60) }],
])('measures in bytes: %s', (code, sent) => {
  expect(codeOf({ ...good, ...sent })).toBe(code)
})

test.each([
  ['the same in other letters', { content: ' STAY SAFE ' }, 'comment_duplicate'],
  ['another name', { author_name: 'Other' }, 'approved'],
  ['another email', { author_email: 'other@example.net' }, 'approved'],
  ['an answer to somebody', { parent: 12 }, 'approved'],
])('knows a duplicate: %s', (_what, sent, code) => {
  expect(codeOf({ ...good, ...sent }, { stored: [before()] })).toBe(code)
})

test.each([
  ['14 s after, same address', 14_000, {}, 'comment_flood'],
  ['14 s after, same email from elsewhere', 14_000, { ip: '10.9.9.9' }, 'comment_flood'],
  ['14 s after, somebody else', 14_000, { ip: '10.9.9.9', authorEmail: 'other@example.net' }, 'approved'],
  ['15 s after', 15_000, {}, 'approved'],
])('slows down who writes too fast: %s', (_what, ms, changes, code) => {
  expect(codeOf(good, { taken: [before({ ...changes, at: at - ms })] })).toBe(code)
})

test.each([
  ['hold', { content: 'http://a.example and http://b.example' }],
  ['approved', { content: 'http://a.example', author_url: 'http://b.example' }],
  ['hold', { content: 'The best forex tips' }],
  ['trash', { content: 'Buy viagra' }],
])('a comment ends as %s by its words and links', (status, sent) => {
  expect(codeOf({ ...good, ...sent })).toBe(status)
})

test('first-time moderation lets through only whom the site knows', () => {
  const discussion = { ...defaultDiscussion, moderation: 'first-time' as const }
  expect(codeOf(good, { discussion })).toBe('hold')
  expect(codeOf(good, { discussion, known: () => true })).toBe('approved')
  expect(codeOf(good, { discussion: { ...discussion, moderation: 'all' }, known: () => true })).toBe('hold')
})

test('reports all fields of the wrong kind at once, in the order of their names, and the email not with them', () => {
  const judgement = judgeComment({ post: 'x', author_email: 'bad', parent: 'y', content: '' }, round())
  expect(judgement).toEqual({
    refusal: {
      status: 400,
      code: 'rest_invalid_param',
      message: 'Invalid parameter(s): parent, post',
      faults: {
        parent: {
          code: 'rest_invalid_type',
          message: 'parent is not of type integer.',
          data: { param: 'parent' },
        },
        post: { code: 'rest_invalid_type', message: 'post is not of type integer.', data: { param: 'post' } },
      },
    },
  })
})

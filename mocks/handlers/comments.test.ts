// @vitest-environment node
import { beforeEach, expect, test } from 'vitest'
import type { PostRecord } from '../newsroom/records'
import { MockedSite } from '../scenarios/mockedSite'
import { openState } from '../scenarios/siteState'

const site = new MockedSite(openState({ stories: 60, now: '2026-11-24T08:00:00' }))
const { newsroom, book } = site.state
const home = 'http://courier.test'

const ask = async (path: string, init?: RequestInit): Promise<Response> => {
  const response = await site.answer(new Request(`${home}/wp-json/wp/v2/${path}`, init))
  if (!response) throw new Error(`No answer to ${path}`)
  return response
}

interface Shown {
  readonly id: number
  readonly parent: number
  readonly date: string
  readonly status: string
}

const read = async (path: string) => (await ask(path)).json() as Promise<Shown[]>

const isOpen = ({ password, commentStatus }: PostRecord) => password === '' && commentStatus === 'open'
const story = newsroom.publicPosts().find((post) => isOpen(post) && book.countApproved(post.id) === 600)
const storyId = story?.id ?? 0
const protectedId = newsroom.publicPosts().find(({ password }) => password === 'letmein')?.id ?? 0
const waiting = book.under(storyId).find(({ status }) => status === 'hold')

let second = 0
beforeEach(() => {
  // Every test starts after the pause that the flood rule asks for.
  second += 20
  newsroom.clock.set(new Date(Date.UTC(2026, 10, 24, 8, 0, second)).toISOString().slice(0, 19))
})

const writer = { author_name: 'Ama', author_email: 'ama@example.net' }

const post = (fields: object, init: RequestInit = {}) =>
  ask('comments', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ post: storyId, ...writer, ...fields }),
    ...init,
  })

test('the newest approved comments come first, ten of them, with the totals in the headers', async () => {
  const response = await ask(`comments?post=${storyId}`)
  const comments: Shown[] = await response.json()
  expect(response.headers.get('X-WP-Total')).toBe('600')
  expect(response.headers.get('X-WP-TotalPages')).toBe('60')
  expect(response.headers.get('Link')).toBe(
    `<${home}/wp-json/wp/v2/comments?post%5B0%5D=${storyId}&page=2>; rel="next"`,
  )
  expect(comments).toHaveLength(10)
  expect(comments.map(({ date }) => date)).toEqual(
    comments
      .map(({ date }) => date)
      .sort()
      .reverse(),
  )
  expect(new Set(comments.map(({ status }) => status))).toEqual(new Set(['approved']))
})

test('paging through loses and repeats none of 600', async () => {
  const pages = await Promise.all(
    [1, 2, 3, 4, 5, 6].map((page) => read(`comments?post=${storyId}&per_page=100&order=asc&page=${page}`)),
  )
  expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(600)
  expect(await read(`comments?post=${storyId}&per_page=100&page=7`)).toEqual([])
})

test('a HEAD counts without sending anything', async () => {
  const response = await ask(`comments?post=${storyId}&per_page=1`, { method: 'HEAD' })
  expect(response.headers.get('X-WP-Total')).toBe('600')
  expect(await response.text()).toBe('')
})

test('a comment has the keys of WordPress in their order', async () => {
  const [comment] = await read(`comments?post=${storyId}&per_page=1&parent=0`)
  expect(Object.keys(comment ?? {})).toEqual([
    'id',
    'post',
    'parent',
    'author',
    'author_name',
    'author_url',
    'date',
    'date_gmt',
    'content',
    'link',
    'status',
    'type',
    'author_avatar_urls',
    'meta',
    '_links',
  ])
})

test('first comments can be asked for alone, with their answers embedded', async () => {
  const roots = await read(`comments?post=${storyId}&parent=0&per_page=100&order=asc&_embed=children`)
  expect(new Set(roots.map(({ parent }) => parent))).toEqual(new Set([0]))
  const answered = roots.find((root) => '_embedded' in root) as unknown as {
    id: number
    _embedded: { children: Shown[][] }
  }
  const children = answered._embedded.children.flat()
  expect(children.length).toBeGreaterThan(0)
  expect(new Set(children.map(({ parent }) => parent))).toEqual(new Set([answered.id]))
  expect(children[0]).not.toHaveProperty('status')
})

test('an answer may stand there without what it answers', async () => {
  const everything = book.under(storyId)
  const orphan = everything.find(
    ({ parent, status }) =>
      status === 'approved' && everything.find(({ id }) => id === parent)?.status === 'hold',
  )
  const response = await ask(`comments/${orphan?.id}`)
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ id: orphan?.id, parent: orphan?.parent })
})

test('comments between two moments, both left out', async () => {
  const [third, , fifth] = (await read(`comments?post=${storyId}&order=asc&per_page=5`)).slice(2)
  const between = await read(`comments?post=${storyId}&after=${third?.date}&before=${fifth?.date}&order=asc`)
  expect(between.every(({ date }) => date > (third?.date ?? '') && date < (fifth?.date ?? ''))).toBe(true)
})

test.each([
  [`comments?post=${storyId}&status=hold`, 401, 'rest_forbidden_param'],
  [`comments?post=${storyId}&type=pingback`, 401, 'rest_forbidden_param'],
  ['comments?author_email=ama@example.net', 401, 'rest_forbidden_param'],
  ['comments?author_email=nonsense', 400, 'rest_invalid_param'],
  ['comments?context=edit', 401, 'rest_forbidden_context'],
  ['comments?post=0', 401, 'rest_cannot_read'],
  [`comments?post=${protectedId}`, 401, 'rest_cannot_read_post'],
  ['comments?post=abc', 400, 'rest_invalid_param'],
  ['comments?per_page=101', 400, 'rest_invalid_param'],
  [`comments/${waiting?.id}`, 401, 'rest_cannot_read'],
  ['comments/99999999', 404, 'rest_comment_invalid_id'],
])('%s is refused', async (path, status, code) => {
  const response = await ask(path)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ code, data: { status } })
})

test('the comments of a protected story come with its password', async () => {
  const response = await ask(`comments?post=${protectedId}&password=letmein`)
  expect(response.status).toBe(200)
})

test('an unknown story has no comments, which is no fault', async () => {
  const response = await ask('comments?post=9999999')
  expect(response.headers.get('X-WP-Total')).toBe('0')
  expect(await response.json()).toEqual([])
})

test('takes a comment and shows it at once', async () => {
  const response = await post({ content: 'Unique text 1' })
  const comment: Shown = await response.json()
  expect(response.status).toBe(201)
  expect(response.headers.get('Location')).toBe(`${home}/wp-json/wp/v2/comments/${comment.id}`)
  expect(comment).toMatchObject({ status: 'approved', content: { rendered: '<p>Unique text 1</p>\n' } })
  expect((await read(`comments?post=${storyId}&per_page=1`))[0]?.id).toBe(comment.id)
})

test.each([
  ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'Unique+text+2'],
  ['a query alone', undefined, ''],
])('takes one sent as %s', async (_what, headers, content) => {
  const fields = `post=${storyId}&author_name=Ama&author_email=ama%40example.net`
  const response = headers
    ? await ask('comments', { method: 'POST', headers, body: `${fields}&content=${content}` })
    : await ask(`comments?${fields}&content=Unique+text+3`, { method: 'POST' })
  expect(response.status).toBe(201)
})

test('takes one sent as multipart', async () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({
    post: String(storyId),
    ...writer,
    content: 'Unique text 4',
  })) {
    form.set(name, value)
  }
  expect((await ask('comments', { method: 'POST', body: form })).status).toBe(201)
})

test('JSON that is none is refused', async () => {
  const response = await post({}, { body: '{"post":1,' })
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code: 'rest_invalid_json' })
})

test('a second comment at once is slowed down, the same again is a duplicate first', async () => {
  await post({ content: 'Unique text 5' })
  expect(await (await post({ content: 'Unique text 6' })).json()).toEqual({
    code: 'comment_flood',
    message: 'You are posting comments too quickly. Slow down.',
    data: { status: 400 },
  })
  expect((await post({ content: 'Unique text 5' })).status).toBe(409)
})

test('one from another address and with another email is not slowed down', async () => {
  await post({ content: 'Unique text 7' })
  const elsewhere = { 'Content-Type': 'application/json', 'X-Real-IP': '10.1.1.1' }
  const other = JSON.stringify({
    post: storyId,
    author_name: 'Kofi',
    author_email: 'kofi@example.net',
    content: 'Me too',
  })
  expect((await ask('comments', { method: 'POST', headers: elsewhere, body: other })).status).toBe(201)
})

test('says which field is wrong, and how', async () => {
  const response = await post({ content: 'x', author_email: 'not-an-email' })
  expect(await response.json()).toEqual({
    code: 'rest_invalid_param',
    message: 'Invalid parameter(s): author_email',
    data: {
      status: 400,
      params: { author_email: 'Invalid email address.' },
      details: {
        author_email: { code: 'rest_invalid_email', message: 'Invalid email address.', data: null },
      },
    },
  })
})

test('nobody changes or deletes a comment without an account', async () => {
  const [comment] = await read(`comments?post=${storyId}&per_page=1`)
  expect((await ask(`comments/${comment?.id}`, { method: 'DELETE' })).status).toBe(401)
  expect((await ask(`comments/${comment?.id}`, { method: 'PUT' })).status).toBe(401)
})

test('a stale nonce spoils everything', async () => {
  const response = await post({ content: 'x' }, { headers: { 'X-WP-Nonce': 'bad' } })
  expect(response.status).toBe(403)
})

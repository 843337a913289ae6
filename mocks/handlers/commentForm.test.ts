// @vitest-environment node
import { beforeEach, expect, test } from 'vitest'
import { MockedSite } from '../scenarios/mockedSite'
import { openState } from '../scenarios/siteState'

const site = new MockedSite(openState({ stories: 60, now: '2026-11-24T08:00:00' }))
const { newsroom, book } = site.state
const home = 'http://courier.test'
const stories = newsroom.publicPosts().filter(({ password }) => password === '')
const story = stories.find(({ commentStatus }) => commentStatus === 'open')
const closed = stories.find(({ commentStatus }) => commentStatus === 'closed')

let second = 0
beforeEach(() => {
  second += 20
  newsroom.clock.set(new Date(Date.UTC(2026, 10, 24, 8, 0, second)).toISOString().slice(0, 19))
})

const send = async (fields: Record<string, string>, mock = ''): Promise<Response> => {
  const body = new URLSearchParams({
    comment_post_ID: String(story?.id),
    author: 'Ama',
    email: 'ama@example.net',
    comment: `Text ${second}`,
    ...fields,
  })
  const request = new Request(`${home}/wp-comments-post.php`, {
    method: 'POST',
    body,
    headers: { 'X-Mock': mock },
  })
  const response = await site.answer(request)
  if (!response) throw new Error('No answer')
  return response
}

test('a comment sent by the form leads back to where it stands', async () => {
  const response = await send({})
  const comment = book.posted().at(-1)
  expect(response.status).toBe(302)
  expect(response.headers.get('Location')).toBe(`${home}/2026/11/${story?.slug}/#comment-${comment?.id}`)
})

test('the form works where REST takes no comment, and a page can say where to go next', async () => {
  const response = await send({ redirect_to: '/article/storm' }, 'stock')
  expect(response.headers.get('Location')).toBe(`${home}/article/storm#comment-${book.posted().at(-1)?.id}`)
})

test('nobody is sent to another site', async () => {
  const response = await send({ redirect_to: 'https://evil.example/' })
  expect(new URL(response.headers.get('Location') ?? '').origin).toBe(home)
})

test('a held comment is named in the address', async () => {
  const response = await send({}, 'moderated')
  expect(new URL(response.headers.get('Location') ?? '').searchParams.get('unapproved')).toBe(
    String(book.posted().at(-1)?.id),
  )
})

test.each([
  [{ author: '' }, 200, 'Please fill the required fields.'],
  [{ email: 'nonsense' }, 200, 'Please enter a valid email address.'],
  [{ comment: '' }, 200, 'Please type your comment text.'],
  [{ author: 'n'.repeat(300) }, 200, 'Your name is too long.'],
  [{ comment_post_ID: String(closed?.id) }, 403, 'Sorry, comments are closed for this item.'],
  [{ comment_parent: '99999999' }, 403, 'Sorry, replies to unapproved comments are not allowed.'],
])('%j gives a page that says why not', async (fields, status, words) => {
  const response = await send(fields)
  expect(response.status).toBe(status)
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
  expect(await response.text()).toContain(words)
})

test('too fast is 429 here, and the same again 409', async () => {
  await send({ comment: 'Twice' })
  expect((await send({ comment: 'At once' })).status).toBe(429)
  expect((await send({ comment: 'Twice' })).status).toBe(409)
})

test('the form can only be posted to', async () => {
  const response = await site.answer(new Request(`${home}/wp-comments-post.php`))
  expect(response?.status).toBe(405)
})

// @vitest-environment node
import { expect, test } from 'vitest'
import { MockedSite } from '../scenarios/mockedSite'
import { openState } from '../scenarios/siteState'

const site = new MockedSite(openState({ stories: 60, now: '2026-11-24T08:00:00' }))
const { newsroom } = site.state
const story = newsroom.publicPosts().find(({ password }) => password === '')
const storyId = story?.id ?? 0

const ask = async (path: string, method = 'GET', mock = '', body?: object): Promise<Response> => {
  const init = {
    method,
    headers: { 'X-Mock': mock, 'Content-Type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  }
  const response = await site.answer(new Request(`http://courier.test/wp-json/${path}`, init))
  if (!response) throw new Error(`No answer to ${path}`)
  return response
}

const token = 'q3Zr8mTn5Yw1Lk7Dx2Vc'

test('a view adds one to the count of the story', async () => {
  const before = story?.views ?? 0
  const response = await ask(`broadsheet/v1/posts/${storyId}/view`, 'POST')
  expect(response.status).toBe(201)
  expect(await response.json()).toEqual({ views: before + 1 })
  const shown = await (await ask(`wp/v2/posts/${storyId}?_fields=broadsheet`)).json()
  expect(shown.broadsheet.views).toBe(before + 1)
})

test('one browser likes once, and may take it back', async () => {
  const likes = story?.likes ?? 0
  const like = `broadsheet/v1/posts/${storyId}/like`
  expect(await (await ask(like, 'POST', '', { token })).json()).toEqual({ likes: likes + 1, liked: true })
  expect(await (await ask(like, 'POST', '', { token })).json()).toEqual({ likes: likes + 1, liked: true })
  expect(await (await ask(like, 'DELETE', '', { token })).json()).toEqual({ likes, liked: false })
  expect(await (await ask(like, 'DELETE', '', { token })).json()).toEqual({ likes, liked: false })
})

test.each([
  [`broadsheet/v1/posts/${storyId}/like`, {}, 400, 'rest_missing_callback_param'],
  [`broadsheet/v1/posts/${storyId}/like`, { token: 'short' }, 400, 'rest_invalid_param'],
  ['broadsheet/v1/posts/9999999/like', { token }, 404, 'rest_post_invalid_id'],
  ['broadsheet/v1/posts/9999999/view', {}, 404, 'rest_post_invalid_id'],
])('%s with %j is refused', async (path, body, status, code) => {
  const response = await ask(path, 'POST', '', body)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ code })
})

test('who likes too often has to wait, and is told how long', async () => {
  const answers = []
  for (let press = 0; press < 31; press += 1) {
    answers.push(await ask(`broadsheet/v1/posts/${storyId}/like`, 'POST', '', { token }))
  }
  const last = answers.at(-1)
  expect(last?.status).toBe(429)
  expect(Number(last?.headers.get('Retry-After'))).toBeGreaterThan(0)
})

test('without our plugin its routes are not there', async () => {
  expect((await ask(`broadsheet/v1/posts/${storyId}/view`, 'POST', 'stock')).status).toBe(404)
  expect((await ask(`broadsheet/v1/posts/${storyId}/view`, 'POST', 'popular')).status).toBe(404)
})

test('Popular Posts lists stories with counts that are texts, and no totals', async () => {
  const response = await ask(
    'wordpress-popular-posts/v1/popular-posts?limit=3&_fields=id,pageviews',
    'GET',
    'popular',
  )
  const list: { id: number; pageviews: string }[] = await response.json()
  const counts = list.map(({ pageviews }) => Number(pageviews))
  expect(response.headers.get('X-WP-Total')).toBeNull()
  expect(list.map((item) => Object.keys(item))).toEqual(Array(3).fill(['id', 'pageviews']))
  expect(typeof list[0]?.pageviews).toBe('string')
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
})

test('Popular Posts sends whole posts', async () => {
  const [post] = await (
    await ask('wordpress-popular-posts/v1/popular-posts?limit=1&_embed', 'GET', 'popular')
  ).json()
  expect(Object.keys(post)).toEqual(
    expect.arrayContaining(['title', 'content', 'pageviews', '_links', '_embedded']),
  )
  expect(Object.keys(post)).not.toContain('broadsheet')
})

test('Popular Posts makes a list for a sidebar', async () => {
  const response = await ask('wordpress-popular-posts/v2/widget', 'POST', 'popular', { limit: 2 })
  const { widget } = await response.json()
  expect(widget.match(/<li>/g)).toHaveLength(2)
  expect(widget).toMatch(/<span class="wpp-views">[\d,]+ views<\/span>/)
})

test('Popular Posts writes counts as people do', async () => {
  if (story) story.views = 1234
  const views = `wordpress-popular-posts/v2/views/${storyId}`
  expect(await (await ask(views, 'GET', 'popular')).json()).toEqual({ text: '1,234 views' })
  expect(await (await ask(`${views}?include_views_text=0`, 'GET', 'popular')).json()).toEqual({
    text: '1,234',
  })
})

test('Popular Posts counts whatever it is told', async () => {
  const views = 'wordpress-popular-posts/v2/views/99999999'
  const response = await ask(views, 'POST', 'popular')
  expect(response.status).toBe(201)
  expect((await response.json()).results).toMatch(/^WPP: OK\./)
  expect(await (await ask(views, 'GET', 'popular')).json()).toEqual({ text: '1 view' })
})

test.each([
  ['v1/popular-posts?limit=0', 400],
  ['v1/popular-posts?range=weekly', 400],
  ['v2/views/1?time_unit=year', 400],
  ['v2/views/1?include_views_text=x', 400],
  ['v1/themes', 401],
  ['v2/views/abc', 404],
])('Popular Posts refuses %s', async (path, status) => {
  expect((await ask(`wordpress-popular-posts/${path}`, 'GET', 'popular')).status).toBe(status)
})

// @vitest-environment node
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createMockServer } from './node'

const server = createMockServer({ stories: 50 })
const home = 'http://courier.test'

beforeAll(() => server.listen())
afterEach(() => server.reset())
afterAll(() => server.close())

const getJson = async (path: string) => (await fetch(`${home}${path}`)).json()

const order = (path: string, body: object = {}) =>
  fetch(`${home}/__mock/${path}`, { method: 'POST', body: JSON.stringify(body) })

test('answers fetch in a test as the site would', async () => {
  const posts = await getJson('/wp-json/wp/v2/posts?per_page=2&_fields=id,date')
  expect(posts).toHaveLength(2)
  expect(posts[0].date <= '2026-11-24T08:00:00').toBe(true)
})

test('sends a picture', async () => {
  const response = await fetch(`${home}/wp-content/uploads/2026/11/harbour-at-dawn-300x200.svg`)
  expect(await response.text()).toContain('<svg')
})

test('lays a picked scenario over all requests until it is reset', async () => {
  server.pick('down')
  expect((await fetch(`${home}/wp-json/wp/v2/posts`)).status).toBe(503)
  server.reset()
  expect((await fetch(`${home}/wp-json/wp/v2/posts`)).status).toBe(200)
})

test('a connection that breaks is one for fetch, too', async () => {
  server.pick('flaky')
  for (let count = 0; count < 5; count += 1) await fetch(`${home}/wp-json/`)
  await expect(fetch(`${home}/wp-json/`)).rejects.toThrow(TypeError)
})

test('tells what is going on', async () => {
  await fetch(`${home}/wp-json/wp/v2/posts?per_page=1`, { headers: { 'X-Mock': 'stock' } })
  const state = await getJson('/__mock/state')
  expect(state).toMatchObject({ now: '2026-11-24T08:00:00', clockStands: true })
  expect(state.requests).toEqual([
    expect.objectContaining({
      method: 'GET',
      path: '/wp-json/wp/v2/posts?per_page=1',
      status: 200,
      scenarios: ['stock'],
    }),
  ])
})

test('publishes stories on demand', async () => {
  server.setClock('2026-11-24T08:10:00')
  const response = await order('publish', { count: 2 })
  const { published } = await response.json()
  expect(response.status).toBe(201)
  expect(published).toHaveLength(2)
  const posts = await getJson('/wp-json/wp/v2/posts?per_page=2&_fields=id')
  expect(posts.map(({ id }: { id: number }) => id)).toEqual(published.map(({ id }: { id: number }) => id))
})

test('shows comments that wait, and lets a moderator decide', async () => {
  server.pick('moderated')
  const [post] = await getJson('/wp-json/wp/v2/posts?per_page=1&_fields=id')
  const sent = await fetch(`${home}/wp-json/wp/v2/comments`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      post: post.id,
      author_name: 'A',
      author_email: 'a@example.net',
      content: 'Hello',
    }),
  })
  const { id } = await sent.json()
  const { comments, counts } = await getJson(`/__mock/comments?post=${post.id}`)
  expect(comments.at(-1)).toMatchObject({ id, status: 'hold' })
  expect(counts.hold).toBeGreaterThan(0)
  await order('comments', { id, status: 'approved' })
  expect((await fetch(`${home}/wp-json/wp/v2/comments/${id}`)).status).toBe(200)
})

test('picks a scenario for one browser by a cookie, or for everybody', async () => {
  const mine = await order('scenario', { names: ['slow', 'stock'] })
  expect(await mine.json()).toEqual({ picked: ['stock', 'slow'] })
  await order('scenario', { names: 'down', everyone: true })
  expect((await fetch(`${home}/wp-json/`)).status).toBe(503)
  expect((await order('scenario', { names: ['slwo'] })).status).toBe(400)
})

const say = async (content: string, post: number) =>
  fetch(`${home}/wp-json/wp/v2/comments`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ post, author_name: 'A', author_email: 'a@example.net', content }),
  })

const newestStory = async (): Promise<number> =>
  (await getJson('/wp-json/wp/v2/posts?per_page=1&_fields=id'))[0].id

test('an answer lost after the comment was stored: sent again, it is a duplicate, and stands there once', async () => {
  const post = await newestStory()
  server.fault({ kind: 'cut-after', method: 'POST', path: 'wp/v2/comments' })
  await expect(say('Did you get this?', post)).rejects.toThrow(TypeError)
  expect((await say('Did you get this?', post)).status).toBe(409)
  const { comments } = await getJson(`/__mock/comments?post=${post}`)
  const found = comments.filter(({ content }: { content: string }) => content.includes('Did you get this?'))
  expect(found).toEqual([expect.objectContaining({ status: 'approved', parent: 0 })])
})

test('faults ordered from outside are met, listed, and forgotten by a reset', async () => {
  const fault = { kind: 'status', method: 'POST', path: 'wp/v2/comments', status: 500, times: 3 }
  expect((await order('faults', fault)).status).toBe(201)
  expect((await say('No.', await newestStory())).status).toBe(500)
  expect(await getJson('/__mock/faults')).toEqual({ faults: [{ ...fault, times: 2 }] })
  expect((await order('faults', { kind: 'explode' })).status).toBe(400)
  await order('reset')
  expect(await getJson('/__mock/faults')).toEqual({ faults: [] })
})

test('rules for comments can be changed until a reset', async () => {
  const post = await newestStory()
  await order('rules', { floodSeconds: 2 })
  expect((await say('One.', post)).status).toBe(201)
  server.setClock('2026-11-24T08:00:01')
  expect((await say('Two.', post)).status).toBe(400)
  server.setClock('2026-11-24T08:00:02')
  expect((await say('Two.', post)).status).toBe(201)
  await order('rules', { moderated: true, floodSeconds: 0 })
  expect(await (await say('Three.', post)).json()).toMatchObject({ status: 'hold' })
  await order('reset')
  expect(await (await say('One.', post)).json()).toMatchObject({ status: 'approved' })
  expect((await say('Two.', post)).status).toBe(400)
})

test('forgets everything when told to', async () => {
  const [post] = await getJson('/wp-json/wp/v2/posts?per_page=1&_fields=id,broadsheet')
  await fetch(`${home}/wp-json/broadsheet/v1/posts/${post.id}/view`, { method: 'POST' })
  await order('reset')
  expect(await getJson('/wp-json/wp/v2/posts?per_page=1&_fields=id,broadsheet')).toEqual([post])
})

test('an address of the house that there is not is 404', async () => {
  expect((await fetch(`${home}/__mock/nonsense`)).status).toBe(404)
})

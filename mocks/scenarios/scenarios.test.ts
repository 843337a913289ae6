// @vitest-environment node
import { afterEach, expect, test, vi } from 'vitest'
import { MockedSite } from './mockedSite'
import { scenarios } from './scenarios'
import { openState } from './siteState'

const site = new MockedSite(openState({ stories: 60, now: '2026-11-24T08:00:00' }))
const { newsroom } = site.state
const story = newsroom
  .publicPosts()
  .find(({ password, commentStatus }) => password === '' && commentStatus === 'open')

const send = (path: string, mock: string, init: RequestInit = {}) =>
  site.answer(new Request(`http://courier.test/${path}`, { headers: { 'X-Mock': mock }, ...init }))

const ask = async (path: string, mock: string, init?: RequestInit): Promise<Response> => {
  const response = await send(`wp-json/${path}`, mock, init)
  if (!response) throw new Error(`No answer to ${path}`)
  return response
}

const namespacesUnder = async (mock: string): Promise<string[]> =>
  (await (await ask('?_fields=namespaces', mock)).json()).namespaces

const comment = (mock: string) =>
  ask('wp/v2/comments', mock, {
    method: 'POST',
    headers: { 'X-Mock': mock, 'Content-Type': 'application/json', 'X-Real-IP': `ip of ${mock}` },
    body: JSON.stringify({
      post: story?.id,
      author_name: mock,
      author_email: `${mock.replace(',', '.')}@example.net`,
      content: `In ${mock}`,
    }),
  })

afterEach(() => {
  vi.useRealTimers()
  site.forgetCounts()
})

test('each scenario says in one line what it is', () => {
  expect(scenarios.map(({ name }) => name).sort()).toEqual([
    'closed',
    'down',
    'empty',
    'flaky',
    'huge',
    'malformed',
    'moderated',
    'popular',
    'slow',
    'stock',
  ])
  expect(scenarios.every(({ description }) => /^[A-Z].{10,100}[^.]$/.test(description))).toBe(true)
})

test('without a scenario the site has our plugin, with stock nothing, with popular the other plugin', async () => {
  expect(await namespacesUnder('off')).toContain('broadsheet/v1')
  expect(await namespacesUnder('stock')).not.toContain('broadsheet/v1')
  expect(await namespacesUnder('popular')).toContain('wordpress-popular-posts/v2')
  expect(await namespacesUnder('popular')).not.toContain('broadsheet/v1')
})

test('stock posts have no field of ours, cannot be ordered by views, and take no comment over REST', async () => {
  expect(await (await ask('wp/v2/posts?per_page=1&_fields=broadsheet', 'stock')).json()).toEqual([[]])
  expect((await ask('wp/v2/posts?orderby=views', 'stock')).status).toBe(400)
  const refused = await comment('stock')
  expect(refused.status).toBe(401)
  expect(await refused.json()).toMatchObject({ code: 'rest_comment_login_required' })
})

test('empty has no story, and no comments to one that there is elsewhere', async () => {
  const response = await ask('wp/v2/posts', 'empty')
  expect(response.headers.get('X-WP-Total')).toBe('0')
  expect(await response.json()).toEqual([])
  expect((await ask(`wp/v2/posts/${story?.id}`, 'empty')).status).toBe(404)
  expect(await (await ask('wp/v2/categories?hide_empty=true', 'empty')).json()).toEqual([])
  expect((await ask(`wp/v2/comments?post=${story?.id}`, 'empty')).headers.get('X-WP-Total')).toBe('0')
})

test('closed says so on each story and takes no comment', async () => {
  const posts: { comment_status: string }[] = await (
    await ask('wp/v2/posts?_fields=comment_status', 'closed')
  ).json()
  expect(new Set(posts.map((post) => post.comment_status))).toEqual(new Set(['closed']))
  expect(await (await comment('closed')).json()).toMatchObject({ code: 'rest_comment_closed' })
})

test('moderated takes a comment and shows it to nobody', async () => {
  const response = await comment('moderated')
  const { id, status } = await response.json()
  expect([response.status, status]).toEqual([201, 'hold'])
  expect((await ask(`wp/v2/comments/${id}`, 'moderated')).status).toBe(401)
})

test('huge is long in every direction, and a view counted in it counts everywhere', async () => {
  const path = `wp/v2/posts/${story?.id}?_fields=title,content,tags,broadsheet`
  const post = await (await ask(path, 'huge')).json()
  expect(post.content.rendered.split(/\s+/).length).toBeGreaterThan(12_000)
  expect(post.title.rendered.length).toBeGreaterThan(160)
  expect(post.tags).toHaveLength(60)
  expect(post.broadsheet.comments).toBe(600)
  const { views } = await (
    await ask(`broadsheet/v1/posts/${story?.id}/view`, 'huge', { method: 'POST' })
  ).json()
  const shown = await (await ask(`wp/v2/posts/${story?.id}?_fields=broadsheet`, 'off')).json()
  expect(shown.broadsheet.views).toBe(views)
})

test('down sends the maintenance page and says when to come back, pictures go on', async () => {
  const response = await ask('wp/v2/posts', 'down')
  expect(response.status).toBe(503)
  expect(response.headers.get('Retry-After')).toBe('600')
  expect(response.headers.get('Content-Type')).toContain('text/html')
  expect(response.headers.has('Access-Control-Allow-Origin')).toBe(false)
  const picture = await send('wp-content/uploads/2026/11/harbour-at-dawn-300x200.svg', 'down')
  expect(picture?.status).toBe(200)
})

test('flaky fails every third time, by turns with an error page and without an answer', async () => {
  const seen: string[] = []
  for (let count = 0; count < 6; count += 1) {
    const response = await ask('wp/v2/posts?per_page=1', 'flaky')
    seen.push(response.type === 'error' ? 'broken' : String(response.status))
  }
  expect(seen).toEqual(['200', '200', '500', '200', '200', 'broken'])
})

test('malformed spoils one entry of each list and leaves the others, and now and then the whole', async () => {
  const seen: string[] = []
  for (let count = 1; count <= 8; count += 1) {
    const response = await ask('wp/v2/posts?per_page=4', 'malformed')
    const text = await response.text()
    expect(response.status).toBe(200)
    seen.push(count === 5 || count === 8 ? text.slice(0, 1) : String(countSound(text)))
  }
  expect(seen).toEqual(['3', '3', '3', '3', '[', '3', '3', '<'])
  expect(() => JSON.parse(seen[4] ?? '')).toThrow(SyntaxError)
})

/** Entries that still look like a post. */
const countSound = (text: string) =>
  (JSON.parse(text) as unknown[]).filter((item) => {
    if (typeof item !== 'object' || item === null || !('id' in item) || !('title' in item)) return false
    const isDated = 'date_gmt' in item && String(item.date_gmt).startsWith('20')
    return typeof item.id === 'number' && typeof item.title === 'object' && isDated
  }).length

test('slow takes between 1.5 and 4 seconds', async () => {
  vi.useFakeTimers()
  let answered = false
  const answer = ask('wp/v2/posts?per_page=1', 'slow').then(() => {
    answered = true
  })
  await vi.advanceTimersByTimeAsync(1490)
  expect(answered).toBe(false)
  await vi.advanceTimersByTimeAsync(2510)
  await answer
  expect(answered).toBe(true)
})

test('two scenarios lie over each other', async () => {
  expect((await ask('wp/v2/posts', 'stock,down')).status).toBe(503)
  expect((await comment('stock,moderated')).status).toBe(401)
})

test('the cookie of the page counts where the request names nothing, and the header wins', async () => {
  const under = (headers: Record<string, string>) => ask('wp/v2/posts?per_page=1', '', { headers })
  expect((await under({ Cookie: 'a=b; mock=down' })).status).toBe(503)
  expect((await under({ Cookie: 'mock=stock%2Cdown' })).status).toBe(503)
  expect((await under({ Cookie: 'mock=down', 'X-Mock': 'off' })).status).toBe(200)
})

test('a scenario that there is not is refused by name', async () => {
  const response = await ask('wp/v2/posts', 'slwo')
  expect(response.status).toBe(400)
  expect((await response.json()).message).toMatch(/"slwo".*slow/)
})

test('a story published later is there under every scenario', async () => {
  await ask('wp/v2/posts', 'closed')
  newsroom.clock.set('2026-11-24T08:30:00')
  const { id } = newsroom.publishNext()
  const [newest] = await (await ask('wp/v2/posts?per_page=1', 'closed')).json()
  expect(newest).toMatchObject({ id, comment_status: 'closed' })
})

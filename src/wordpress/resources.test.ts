import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { Malformed } from '../domain/problems'
import { fetchArticle, fetchFeedPage, fetchPopular, pageSize } from './articles'
import { fetchAuthor } from './authors'
import { fetchComments } from './comments'
import { fetchCommentTotal, fetchPopularViews } from './counts'
import { createComment } from './createComment'
import { recordView, sendLike } from './recordCounts'
import { sampleOf } from './sampleStory'
import { fetchSite } from './site'
import { fetchChosenSections, fetchSections, fetchTerm } from './terms'

const server = setupServer()
const api = 'https://courier.example/wp-json'

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  vi.stubEnv('VITE_WORDPRESS_URL', 'https://courier.example')
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

/** Answers a route and keeps the queries that came. */
const answer = (
  path: string,
  reply: (query: URLSearchParams) => object,
  headers: Record<string, string> = {},
) => {
  const queries: URLSearchParams[] = []
  server.use(
    http.get(`${api}/${path}`, ({ request }) => {
      const query = new URL(request.url).searchParams
      queries.push(query)
      return HttpResponse.json(reply(query), { headers })
    }),
  )
  return queries
}

const refuse = (path: string, status: number, code: string) =>
  server.use(
    http.all(`${api}/${path}`, () => HttpResponse.json({ code, message: '', data: { status } }, { status })),
  )

const root = {
  name: 'R&amp;D Courier',
  description: '',
  home: 'https://courier.example/',
  namespaces: ['wp/v2'],
}

test.each([
  [{ gmt_offset: 1, timezone_string: 'Africa/Lagos' }, 'Africa/Lagos'],
  [{ gmt_offset: '5.75', timezone_string: '' }, '+05:45'],
  [{ gmt_offset: '-3.5', timezone_string: '' }, '-03:30'],
  [{ gmt_offset: 0, timezone_string: '' }, 'UTC'],
  [{ gmt_offset: 1, timezone_string: 'Mars/Phobos' }, '+01:00'],
  [{ gmt_offset: 1e9, timezone_string: '' }, 'UTC'],
  [{ gmt_offset: 24 }, 'UTC'],
  [{}, 'UTC'],
])('the time zone of %j is %s', async (zone, timeZone) => {
  answer('', () => ({ ...root, ...zone, site_icon_url: '' }))
  expect(await fetchSite()).toMatchObject({
    name: 'R&D Courier',
    timeZone,
    icon: null,
    url: 'https://courier.example',
  })
})
test.each([
  [['wp/v2'], 'none'],
  [['wp/v2', 'wordpress-popular-posts/v1', 'wordpress-popular-posts/v2'], 'popular-posts'],
  [['wordpress-popular-posts/v2', 'broadsheet/v1'], 'broadsheet'],
])('namespaces %j offer %s', async (namespaces, extras) => {
  answer('', () => ({ ...root, namespaces }))
  expect((await fetchSite()).extras).toBe(extras)
})

const many = (count: number) => Array.from({ length: count }, (_, index) => sampleOf({ id: 500 - index }))

test('a bad story does not lose the others, nor end the feed', async () => {
  answer('wp/v2/posts', () => [...many(pageSize - 1), { id: 1, date: '2026-11-20T13:15:47', slug: null }])
  const { items, next } = await fetchFeedPage({ categories: [3] }, null)
  expect(items).toHaveLength(pageSize - 1)
  expect(next?.before).toBe('2026-11-20T13:15:48')
  expect(next?.exclude).toContain(1)
})
test('a feed ends on a short page, whatever the total says', async () => {
  answer('wp/v2/posts', () => many(3), { 'X-WP-Total': '300' })
  expect((await fetchFeedPage({}, null)).next).toBeNull()
})
test('a feed goes on before the last second, without what was seen in it', async () => {
  const queries = answer('wp/v2/posts', () => [])
  await fetchFeedPage({ tags: [4, 5], without: [9] }, { before: '2026-11-20T13:15:48', exclude: [348] })
  expect(Object.fromEntries(queries[0] ?? [])).toMatchObject({
    before: '2026-11-20T13:15:48',
    exclude: '9,348',
    tags: '4,5',
    per_page: '12',
    _embed: 'author,wp:featuredmedia,wp:term',
  })
})
test('something else than a list is malformed', async () => {
  answer('wp/v2/posts', () => ({ posts: [] }))
  await expect(fetchFeedPage({}, null)).rejects.toMatchObject({ name: 'Malformed' })
})
test('an unknown slug is answered with an empty list: not found', async () => {
  answer('wp/v2/posts', () => [])
  await expect(fetchArticle('nope')).rejects.toMatchObject({ name: 'NotFound' })
})
test('the most read of WordPress Popular Posts keep their order', async () => {
  const queries = answer('wordpress-popular-posts/v1/popular-posts', () => [
    sampleOf({ id: 340, pageviews: '1234' }),
    sampleOf({ id: 345, pageviews: '5' }),
  ])
  expect((await fetchPopular()).map(({ id }) => id)).toEqual([340, 345])
  expect(queries[0]?.get('range')).toBe('last7days')
})

const category = (id: number, slug: string, count: number, parent = 0) => ({
  id,
  name: slug,
  slug,
  description: '',
  count,
  parent,
})

test('sections stand top level first, then by their stories, without the unfiled', async () => {
  answer('wp/v2/categories', () => [
    category(10, 'football', 230, 5),
    category(1, 'uncategorized', 99),
    category(5, 'sport', 43),
    category(2, 'foreign', 46),
  ])
  expect((await fetchSections()).map(({ slug }) => slug)).toEqual(['foreign', 'sport', 'football'])
})
test('chosen sections stand in the order that was chosen; what is not there leaves no hole', async () => {
  answer('wp/v2/categories', () => [
    category(5, 'sport', 43),
    category(6, '%e6%b8%af', 2),
    category(2, 'foreign', 46),
  ])
  const chosen = await fetchChosenSections(['foreign', 'gone', '%E6%B8%AF', 'sport'])
  expect(chosen.map(({ slug }) => slug)).toEqual(['foreign', '港', 'sport'])
})
test('a section of which little is known stands at the top, and is said to be empty', async () => {
  answer('wp/v2/categories', () => [{ id: 5, name: 'Sport', slug: 'sport' }, category(6, 'football', 9, 5)])
  expect((await fetchSections())[0]).toEqual({
    id: 5,
    name: 'Sport',
    slug: 'sport',
    description: '',
    count: 0,
    parent: 0,
  })
})
test('a term is found by its decoded slug and described in plain text', async () => {
  const tag = {
    id: 51,
    count: 20,
    description: '<p>News &amp; views</p>',
    name: '日本',
    slug: '%e6%97%a5%e6%9c%ac',
    meta: [],
  }
  const queries = answer('wp/v2/tags', () => [tag])
  expect(await fetchTerm('tags', '日本')).toEqual({
    id: 51,
    name: '日本',
    slug: '日本',
    description: 'News & views',
    count: 20,
    parent: 0,
  })
  expect(queries[0]?.get('slug')).toBe('日本')
})
test('an unknown term is not found', async () => {
  answer('wp/v2/categories', () => [])
  await expect(fetchTerm('categories', 'nope')).rejects.toMatchObject({ name: 'NotFound' })
})
test.each([401, 403, 404])('a list of users closed with %i is not found', async (status) => {
  refuse('wp/v2/users', status, 'rest_user_cannot_view')
  await expect(fetchAuthor('claire')).rejects.toMatchObject({ name: 'NotFound' })
})
test('a writer whom nobody knows is not found', async () => {
  answer('wp/v2/users', () => [])
  await expect(fetchAuthor('nobody')).rejects.toMatchObject({ name: 'NotFound' })
})
test('a list of users that is down is not “not found”', async () => {
  refuse('wp/v2/users', 503, 'down')
  await expect(fetchAuthor('claire')).rejects.toMatchObject({ name: 'Refused', status: 503 })
})

const wireComment = (id: number, fields: object = {}) => ({
  id,
  post: 337,
  parent: 0,
  author_name: 'Bob &amp; "co"',
  date_gmt: '2026-11-08T00:18:58',
  content: { rendered: '<p>Hm.</p>\n' },
  status: 'approved',
  ...fields,
})

const conversation = (count: number) => (query: URLSearchParams) => {
  const start = (Number(query.get('page') ?? 1) - 1) * 100
  return Array.from({ length: Math.min(100, Math.max(0, count - start)) }, (_, index) =>
    wireComment(start + index + 1),
  )
}

test('601 comments come as one page, oldest first, in seven requests', async () => {
  const queries = answer('wp/v2/comments', conversation(601), { 'X-WP-Total': '601' })
  const { items, next, total } = await fetchComments(337)
  expect([items.length, new Set(items.map(({ id }) => id)).size, next, total]).toEqual([601, 601, null, 601])
  expect(queries).toHaveLength(7)
  expect(queries[0]?.get('order')).toBe('asc')
  expect(items[0]).toMatchObject({
    authorName: 'Bob & "co"',
    writtenAt: '2026-11-08T00:18:58Z',
    status: 'approved',
  })
})
test('where the total is kept back, comments are asked for until a page is short', async () => {
  const queries = answer('wp/v2/comments', conversation(250))
  expect((await fetchComments(337)).items).toHaveLength(250)
  expect(queries).toHaveLength(3)
})
test('more than 1,000 comments go on with a second page', async () => {
  answer('wp/v2/comments', conversation(1204), { 'X-WP-Total': '1204' })
  const first = await fetchComments(337)
  expect([first.items.length, first.next]).toEqual([1000, 1])
  const second = await fetchComments(337, 1)
  expect([second.items[0]?.id, second.items.length, second.next]).toEqual([1001, 204, null])
})
test('where the total is kept back too, a thousand and more go on', async () => {
  const queries = answer('wp/v2/comments', conversation(1204))
  const first = await fetchComments(337)
  expect([first.items.length, first.next, queries.length]).toEqual([1000, 1, 10])
  const second = await fetchComments(337, 1)
  expect([second.items.length, second.next]).toEqual([204, null])
})
test('the last of several pages is short, and the end', async () => {
  answer('wp/v2/comments', conversation(950))
  expect(await fetchComments(337)).toMatchObject({ next: null, items: { length: 950 } })
  const queries = answer('wp/v2/comments', conversation(350))
  const { items, next, total } = await fetchComments(337)
  expect([items.length, next, total, queries.length]).toEqual([350, null, null, 4])
})
test('comments that nobody may read make a page short, not the last, where the total is known', async () => {
  const sparse = (query: URLSearchParams) =>
    conversation(601)(query).slice(query.get('page') === '2' ? 60 : 0)
  const queries = answer('wp/v2/comments', sparse, { 'X-WP-Total': '601' })
  expect([(await fetchComments(337)).items.length, queries.length]).toEqual([541, 7])
})
test('exactly 1,000 comments are one page', async () => {
  answer('wp/v2/comments', conversation(1000), { 'X-WP-Total': '1000' })
  expect((await fetchComments(337)).next).toBeNull()
})
test('comments that the total counts and nobody may read end the list', async () => {
  answer('wp/v2/comments', () => [], { 'X-WP-Total': '9' })
  expect(await fetchComments(337)).toEqual({ items: [], next: null, total: 9 })
})
test('somebody without a name is Anonymous', async () => {
  answer('wp/v2/comments', () => [wireComment(1, { author_name: '' })], { 'X-WP-Total': '1' })
  expect((await fetchComments(337)).items[0]?.authorName).toBe('Anonymous')
})

test.each([
  ['approved', 'approved'],
  ['hold', 'held'],
  ['trash', 'refused'],
  ['spam', 'refused'],
])('a comment that WordPress answers with %s is %s', async (wire, status) => {
  server.use(
    http.post(`${api}/wp/v2/comments`, () =>
      HttpResponse.json(wireComment(3335, { status: wire }), { status: 201 }),
    ),
  )
  expect(await createComment(347, 0, { text: 'a', name: 'b', email: 'c@d.example' })).toMatchObject({
    id: 3335,
    status,
  })
})
test('what looks like a tag survives WordPress’s filter', async () => {
  let sent: unknown
  server.use(
    http.post(`${api}/wp/v2/comments`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(wireComment(1), { status: 201 })
    }),
  )
  await createComment(347, 12, { text: ' 5 < 6 & 7 > 2\nyes ', name: ' Ama ', email: '' })
  expect(sent).toEqual({ post: 347, parent: 12, author_name: 'Ama', content: '5 &lt; 6 &amp; 7 &gt; 2\nyes' })
})
test('a refusal keeps WordPress’s code', async () => {
  refuse('wp/v2/comments', 409, 'comment_duplicate')
  const sent = createComment(1, 0, { text: 'a', name: 'b', email: 'c@d.example' })
  await expect(sent).rejects.toMatchObject({ name: 'Refused', status: 409, code: 'comment_duplicate' })
})

test('comments are counted by HEAD; nobody knows those of a protected story', async () => {
  server.use(
    http.head(`${api}/wp/v2/comments`, () => new HttpResponse(null, { headers: { 'X-WP-Total': '601' } })),
  )
  expect(await fetchCommentTotal(337)).toBe(601)
  server.use(http.head(`${api}/wp/v2/comments`, () => new HttpResponse(null, { status: 401 })))
  expect(await fetchCommentTotal(339)).toBeNull()
})
test('comments that a newsroom with a fault cannot count are not “nobody knows”', async () => {
  server.use(http.head(`${api}/wp/v2/comments`, () => new HttpResponse(null, { status: 500 })))
  await expect(fetchCommentTotal(337)).rejects.toMatchObject({ name: 'Refused', status: 500 })
  server.use(http.head(`${api}/wp/v2/comments`, () => HttpResponse.error()))
  await expect(fetchCommentTotal(337)).rejects.toMatchObject({ name: 'Unreachable' })
})
test.each([
  ['1,234', 1234],
  ['1.234 vues', 1234],
  ['0 views', 0],
  ['keine', null],
])('the views %j are %s', async (text, views) => {
  answer('wordpress-popular-posts/v2/views/340', () => ({ text }))
  expect(await fetchPopularViews(340)).toBe(views)
})
test('a view is recorded where the site counts', async () => {
  server.use(
    http.post(`${api}/broadsheet/v1/posts/1/view`, () => HttpResponse.json({ views: 66 }, { status: 201 })),
    http.post(`${api}/wordpress-popular-posts/v2/views/1`, () =>
      HttpResponse.json({ results: 'WPP: OK.' }, { status: 201 }),
    ),
  )
  expect(await recordView(1, 'broadsheet')).toBe(66)
  expect(await recordView(1, 'popular-posts')).toBeNull()
  expect(await recordView(1, 'none')).toBeNull()
})
test('a like goes with the browser’s token, and can be taken back', async () => {
  const like = `${api}/broadsheet/v1/posts/1/like`
  server.use(
    http.post(like, async ({ request }) =>
      HttpResponse.json({ likes: 4, liked: true, sent: await request.json() }),
    ),
    http.delete(like, () => HttpResponse.json({ likes: 3, liked: false })),
  )
  expect(await sendLike(1, 'abc', true)).toEqual({ likes: 4, liked: true })
  expect(await sendLike(1, 'abc', false)).toEqual({ likes: 3, liked: false })
})
test.each([
  ['a section', 'wp/v2/categories', () => fetchTerm('categories', 'city')],
  ['a writer', 'wp/v2/users', () => fetchAuthor('ama')],
])('%s that cannot be read is not called gone', async (_, path, read) => {
  answer(path, () => [{ id: '7', name: null, slug: 'x' }])
  await expect(read()).rejects.toThrow(Malformed)
})
test.each(['javascript:alert(1)', 'javascript:a//https://courier.test', 'nonsense', '', 'https://['])(
  'a home of %o is none: the newspaper is where it was asked',
  async (home) => {
    answer('', () => ({ ...root, home }))
    expect((await fetchSite()).url).toBe('https://courier.example')
  },
)

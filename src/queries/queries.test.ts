import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import { MutationObserver, QueryObserver } from '@tanstack/react-query'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { anArticle } from '../../test/builders'
import type { Comment } from '../domain/comment'
import type { Page } from '../domain/page'
import { listSaved } from '../offline/savedArticles'
import { sampleOf, sampleStory } from '../wordpress/sampleStory'
import { articleQueries } from './articleQueries'
import { authorQueries } from './authorQueries'
import { commentQueries } from './commentQueries'
import { countView } from './countView'
import { type Feed, feedQueries } from './feedQueries'
import { keepQueries } from './keepQueries'
import { likeQueries, likeStory } from './likes'
import { postComment } from './postComment'
import { createQueryClient } from './queryClient'
import { savedQueries, saveStory, unsaveStory } from './savedQueries'
import { warmArticles } from './warmArticles'

const server = setupServer()
const api = 'https://courier.example/wp-json'
let client: QueryClient

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  vi.stubEnv('VITE_WORDPRESS_URL', 'https://courier.example')
  client = createQueryClient()
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } })
})
afterEach(() => {
  client.clear()
  server.resetHandlers()
})
afterAll(() => server.close())

/** Stories of a newsroom that keeps WordPress's rules of filtering, as far as feeds use them. */
const newsroom = (
  stories: readonly { id: number; date: string; tags?: number[]; categories?: number[] }[],
) => {
  const queries: URLSearchParams[] = []
  const list = (query: URLSearchParams, name: string) => query.get(name)?.split(',').map(Number)
  const hasAny = (ids: readonly number[] = [], wanted?: number[]) =>
    !wanted || ids.some((id) => wanted.includes(id))
  const hasNone = (ids: readonly number[] = [], unwanted: number[] = []) =>
    !ids.some((id) => unwanted.includes(id))
  server.use(
    http.get(`${api}/wp/v2/posts`, ({ request }) => {
      const query = new URL(request.url).searchParams
      queries.push(query)
      const found = stories
        .filter(({ tags }) => hasAny(tags, list(query, 'tags')) && hasNone(tags, list(query, 'tags_exclude')))
        .filter(({ categories }) => hasAny(categories, list(query, 'categories')))
        .filter(({ categories }) => hasNone(categories, list(query, 'categories_exclude')))
        .filter(({ id }) => !list(query, 'exclude')?.includes(id))
        .filter(({ date }) => date < (query.get('before') ?? '9') && date > (query.get('after') ?? '0'))
        .sort((a, b) => b.date.localeCompare(a.date))
      return HttpResponse.json(found.slice(0, Number(query.get('per_page'))).map(sampleOf))
    }),
  )
  return queries
}

const day = (number: number) =>
  new Date(Date.UTC(2026, 10, 24) - number * 86_400_000).toISOString().slice(0, 19)
const stories = (count: number, fields: (id: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, date: day(index), ...fields(index + 1) }))

const readAll = async (feed: Feed) => {
  const { pages } = await client.fetchInfiniteQuery({ ...feed, pages: 50 })
  return pages.map(({ items }) => items.map(({ id }) => id))
}

test('a feed reads to its end without loss or repeat', async () => {
  newsroom(stories(60, (id) => ({ categories: [id % 2] })))
  const section = await readAll(feedQueries.inCategory(1))
  expect(section.map((page) => page.length)).toEqual([12, 12, 6])
  // The front page is edited from the first page of everything.
  const everything = await readAll(feedQueries.latest())
  expect(everything.map((page) => page.length)).toEqual([36, 12, 12, 0])
  expect(new Set(everything.flat()).size).toBe(60)
})
test('related stories: its tags, then its section, then everything, never itself, none twice, no empty page', async () => {
  const kinds = ['tags', 'categories', 'neither', 'both'] as const
  const kindOf = (id: number) => kinds[id % 4]
  newsroom(
    stories(61, (id) => ({
      tags: kindOf(id) === 'tags' || kindOf(id) === 'both' ? [8] : [],
      categories: kindOf(id) === 'categories' || kindOf(id) === 'both' ? [3] : [],
    })),
  )
  const term = (id: number) => ({ id, name: 'a', slug: 'a' })
  const pages = await readAll(
    feedQueries.related(anArticle({ id: 3, tags: [term(8)], categories: [term(3), term(4)] })),
  )
  const ids = pages.flat()
  expect([ids.length, new Set(ids).size, ids.includes(3)]).toEqual([60, 60, false])
  const order = ids.map((id) => (['tags', 'both'].includes(kindOf(id) ?? '') ? 'tags' : kindOf(id)))
  expect(order.filter((kind, index) => kind !== order[index - 1])).toEqual(['tags', 'categories', 'neither'])
  expect(pages.every((page) => page.length > 0)).toBe(true)
})
test('a story without tags and section is followed by everything else', async () => {
  newsroom(stories(3))
  expect(await readAll(feedQueries.related(anArticle({ id: 2 })))).toEqual([[1, 3]])
})
test('a search goes by page and repeats nothing', async () => {
  const page = (from: number) => Array.from({ length: 12 }, (_, index) => sampleOf({ id: from + index }))
  server.use(
    http.get(`${api}/wp/v2/posts`, ({ request }) => {
      const query = new URL(request.url).searchParams
      expect([query.get('search'), query.get('orderby')]).toEqual(['harbour fire', 'relevance'])
      const pages = [page(1), page(11), []]
      return HttpResponse.json(pages[Number(query.get('page')) - 1])
    }),
  )
  const feed = feedQueries.search(' harbour fire ')
  const data = await client.fetchInfiniteQuery({ ...feed, pages: 3 })
  const shown = feed.select?.(data).pages.flatMap(({ items }) => items.map(({ id }) => id)) ?? []
  expect([shown.length, new Set(shown).size]).toEqual([22, 22])
})
test('a search for nothing finds nothing and asks nobody', async () => {
  expect(await readAll(feedQueries.search('  '))).toEqual([[]])
})
test('a page on which nothing can be read leads on to the next', async () => {
  const bad = Array.from({ length: 12 }, (_, index) => ({ id: index, date: day(0), slug: 7 }))
  server.use(
    http.get(`${api}/wp/v2/posts`, ({ request }) =>
      HttpResponse.json(new URL(request.url).searchParams.has('before') ? [sampleOf({ id: 99 })] : bad),
    ),
  )
  expect(await readAll(feedQueries.inCategory(1))).toEqual([[99]])
})
test('newer stories of a feed are counted by its own filter', async () => {
  const queries = newsroom(stories(5, (id) => ({ categories: [id % 2] })))
  const newest = anArticle({ id: 5, publishedLocal: day(4) })
  expect(await client.fetchQuery(feedQueries.newerThan(feedQueries.inCategory(1), newest))).toBe(2)
  expect(await client.fetchQuery(feedQueries.newerThan(feedQueries.search('a'), newest))).toBe(0)
  expect(queries).toHaveLength(1)
})
test('most read asks nothing of a site that cannot tell, and takes a refusal for “cannot tell”', async () => {
  expect(await client.fetchQuery(feedQueries.mostRead('none'))).toEqual([])
  server.use(
    http.get(`${api}/wp/v2/posts`, ({ request }) => {
      expect(new URL(request.url).searchParams.get('orderby')).toBe('views')
      return HttpResponse.json({ code: 'rest_invalid_param', message: '' }, { status: 400 })
    }),
  )
  expect(await client.fetchQuery(feedQueries.mostRead('broadsheet'))).toEqual([])
})

test('warming brings bodies into the cache with one request, and only those that are missing', async () => {
  const asked: (string | null)[] = []
  server.use(
    http.get(`${api}/wp/v2/posts`, ({ request }) => {
      const include = new URL(request.url).searchParams.get('include')
      asked.push(include)
      const ids = include?.split(',').map(Number) ?? []
      return HttpResponse.json(
        ids.map((id) => sampleOf({ id, slug: `s-${id}`, content: { rendered: '<p>a b</p>' } })),
      )
    }),
  )
  await Promise.all([warmArticles(client, [1, 2]), warmArticles(client, [1, 2])])
  await warmArticles(client, [2, 1])
  expect(asked).toEqual(['1,2'])
  // Whatever this reader holds: a cache on the way has the answer to a question that all readers ask.
  await warmArticles(client, [2, 3])
  expect(asked).toEqual(['1,2', '2,3'])
  expect(client.getQueryData(articleQueries.bySlug('s-1').queryKey)).toMatchObject({ id: 1, words: 2 })
})
test.each([[{ saveData: true }], [{ effectiveType: '2g' }], [{ effectiveType: 'slow-2g' }]])(
  'nothing is warmed with %j',
  async (connection) => {
    Object.defineProperty(navigator, 'connection', { value: connection, configurable: true })
    await warmArticles(client, [1])
    Reflect.deleteProperty(navigator, 'connection')
    expect(client.getQueryCache().getAll()).toEqual([])
  },
)
test('warming that fails harms nothing', async () => {
  server.use(http.get(`${api}/wp/v2/posts`, () => HttpResponse.error()))
  await expect(warmArticles(client, [1])).resolves.toBeUndefined()
})

test('an author of a closed site is known from the bylines read so far', async () => {
  newsroom(stories(1))
  server.use(
    http.get(`${api}/wp/v2/users`, () => HttpResponse.json({ code: 'x', message: '' }, { status: 403 })),
  )
  await expect(client.fetchQuery(authorQueries.bySlug('claire'))).rejects.toMatchObject({ name: 'NotFound' })
  await readAll(feedQueries.latest())
  expect(await client.fetchQuery(authorQueries.bySlug('claire'))).toMatchObject({ id: 4 })
})

const broadsheet = { words: 9, comments: 14, likes: 3, views: 65, authors: [] }
const counted = anArticle({ id: 348, counts: { comments: 14, likes: 3, views: 65 } })

test('counts: what came with the story is there at once; core asks for comments only', async () => {
  const withField = new QueryObserver(client, articleQueries.counts(counted, 'broadsheet'))
  expect(withField.getCurrentResult().data).toEqual({ comments: 14, likes: 3, views: 65 })
  server.use(
    http.head(`${api}/wp/v2/comments`, () => new HttpResponse(null, { headers: { 'X-WP-Total': '6' } })),
  )
  const core = articleQueries.counts(anArticle(), 'none')
  expect(await client.fetchQuery(core)).toEqual({ comments: 6, likes: null, views: null })
})
test('a view counts once, and the number goes up', async () => {
  let posted = 0
  server.use(
    http.post(`${api}/broadsheet/v1/posts/348/view`, () => {
      posted += 1
      return HttpResponse.json({ views: 66 }, { status: 201 })
    }),
    http.get(`${api}/wp/v2/posts/348`, () => HttpResponse.json({ broadsheet })),
  )
  const counts = articleQueries.counts(counted, 'broadsheet')
  await client.fetchQuery(counts)
  await countView(client, 348, 'broadsheet')
  await countView(client, 348, 'broadsheet')
  expect(client.getQueryData(counts.queryKey)?.views).toBe(66)
  expect(posted).toBe(1)
})
test('a view that failed is counted another time', async () => {
  server.use(http.post(`${api}/broadsheet/v1/posts/348/view`, () => HttpResponse.error(), { once: true }))
  await countView(client, 348, 'broadsheet')
  const post = vi.fn(() => HttpResponse.json({ views: 66 }))
  server.use(http.post(`${api}/broadsheet/v1/posts/348/view`, post))
  await countView(client, 348, 'broadsheet')
  expect(post).toHaveBeenCalledOnce()
})

const like = `${api}/broadsheet/v1/posts/348/like`
const likesShown = () => client.getQueryData(articleQueries.counts(counted, 'broadsheet').queryKey)?.likes

test('a like shows at once and ends as the newsroom counted', async () => {
  client.setQueryData(articleQueries.counts(counted, 'broadsheet').queryKey, counted.counts)
  server.use(http.post(like, () => HttpResponse.json({ likes: 9, liked: true })))
  const mutation = new MutationObserver(client, likeStory(348)).mutate(true)
  await vi.waitFor(() => expect(likesShown()).toBe(4))
  await mutation
  expect(likesShown()).toBe(9)
  expect(client.getQueryData(likeQueries.ofArticle(348).queryKey)).toBe(true)
})
test('a like that was refused is taken back', async () => {
  client.setQueryData(articleQueries.counts(counted, 'broadsheet').queryKey, counted.counts)
  server.use(http.post(like, () => HttpResponse.json({ code: 'rate_limited', message: '' }, { status: 429 })))
  await expect(new MutationObserver(client, likeStory(348)).mutate(true)).rejects.toMatchObject({
    status: 429,
  })
  expect([likesShown(), client.getQueryData(likeQueries.ofArticle(348).queryKey)]).toEqual([3, false])
})

const wireComment = (id: number, status = 'approved') => ({
  id,
  post: 7,
  parent: 0,
  author_name: 'Ama',
  date_gmt: '2026-11-08T00:18:58',
  content: { rendered: '<p>a</p>' },
  status,
})
type Comments = InfiniteData<Page<Comment, number>, number>
const publicComments = (...ids: number[]) =>
  server.use(http.get(`${api}/wp/v2/comments`, () => HttpResponse.json(ids.map((id) => wireComment(id)))))
const shownComments = () => {
  const options = commentQueries.ofArticle(7)
  const data = client.getQueryData<Comments>(options.queryKey)
  return (
    data &&
    options.select?.(data).pages.flatMap(({ items }) => items.map(({ id, status }) => `${id} ${status}`))
  )
}
const written = {
  article: { ...anArticle({ id: 7 }), body: { untrusted: '' }, words: 1, pictures: 0 },
  parentId: 0,
  draft: { text: 'a', name: 'Ama', email: 'a@b.example' },
}

test.each([
  ['approved', ['1 approved', '2 approved']],
  ['hold', ['1 approved', '2 held']],
  ['trash', ['1 approved']],
])('a comment answered with %s shows as %j', async (status, shown) => {
  publicComments(1)
  await client.fetchInfiniteQuery(commentQueries.ofArticle(7))
  server.use(
    http.post(`${api}/wp/v2/comments`, () => HttpResponse.json(wireComment(2, status), { status: 201 })),
  )
  await new MutationObserver(client, postComment()).mutate(written)
  expect(shownComments()).toEqual(shown)
})
test('a held comment is still there after a reload, until the moderator let it through', async () => {
  publicComments(1)
  server.use(
    http.post(`${api}/wp/v2/comments`, () => HttpResponse.json(wireComment(2, 'hold'), { status: 201 })),
  )
  await new MutationObserver(client, postComment()).mutate(written)
  await client.fetchInfiniteQuery(commentQueries.ofArticle(7))
  expect(shownComments()).toEqual(['1 approved', '2 held'])
  publicComments(1, 2)
  await client.refetchQueries({ queryKey: commentQueries.ofArticle(7).queryKey, type: 'all' })
  client.clear()
  await client.fetchInfiniteQuery(commentQueries.ofArticle(7))
  expect(shownComments()).toEqual(['1 approved', '2 approved'])
})

test('a saved story is kept in full and opens without a network', async () => {
  server.use(
    http.get(`${api}/wp/v2/posts`, () =>
      HttpResponse.json([sampleOf({ content: { rendered: '<p>a b c</p>' } })]),
    ),
  )
  await new MutationObserver(client, saveStory()).mutate(anArticle({ id: 348, slug: sampleStory.slug }))
  client.clear()
  server.use(http.get(`${api}/wp/v2/posts`, () => HttpResponse.error()))
  const stop = keepQueries(client)
  expect(await client.fetchQuery(articleQueries.bySlug(sampleStory.slug))).toMatchObject({
    id: 348,
    words: 3,
  })
  stop()
  expect((await client.fetchQuery(savedQueries.list())).items).toHaveLength(1)
  await new MutationObserver(client, unsaveStory()).mutate(348)
  expect((await listSaved()).items).toEqual([])
})
test('a story saved without a network is on the list as a card', async () => {
  server.use(http.get(`${api}/wp/v2/posts`, () => HttpResponse.error()))
  await new MutationObserver(client, saveStory()).mutate(anArticle({ id: 5 }))
  expect((await client.fetchQuery(savedQueries.list())).items.map(({ article }) => article.id)).toEqual([5])
  await new MutationObserver(client, unsaveStory()).mutate(5)
})

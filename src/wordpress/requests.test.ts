import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  fetchArticle,
  fetchArticles,
  fetchCountNewer,
  fetchCounts,
  fetchFeedPage,
  fetchMostViewed,
  fetchPopular,
  fetchSearchPage,
} from './articles'
import { fetchAuthor } from './authors'
import { fetchComments } from './comments'
import { fetchCommentTotal, fetchPopularViews } from './counts'
import { createComment } from './createComment'
import { recordView, sendLike } from './recordCounts'
import { sampleOf, sampleStory } from './sampleStory'
import { fetchSite } from './site'
import { fetchChosenSections, fetchSections, fetchTerm } from './terms'

const asked = vi.fn<(address: URL, init: RequestInit) => unknown>()

beforeEach(() => {
  asked.mockReset()
  vi.stubEnv('VITE_WORDPRESS_URL', 'https://courier.example')
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) =>
    Response.json(asked(new URL(address), init) ?? [], { headers: { 'X-WP-Total': '7' } }),
  )
})
afterEach(() => vi.unstubAllGlobals())

/** What was asked last: `GET wp/v2/posts`, and its query without the fields. */
const lastAsked = () => {
  const [address, init] = asked.mock.lastCall ?? expect.fail('nothing was asked')
  const { _fields, _embed, ...query } = Object.fromEntries(address.searchParams)
  return [`${init.method} ${address.pathname.replace('/wp-json/', '')}`, query]
}

const since = Date.parse('2026-11-17T07:00:00Z')

test.each<[string, () => Promise<unknown>, string, object]>([
  ['the front page', () => fetchFeedPage({}, null), 'GET wp/v2/posts', { per_page: '36' }],
  [
    'a section',
    () => fetchFeedPage({ categories: [3, 4], withoutTags: [5] }, null),
    'GET wp/v2/posts',
    { categories: '3,4', tags_exclude: '5', per_page: '12' },
  ],
  [
    'a writer’s stories from a moment on',
    () =>
      fetchFeedPage({ author: 2, withoutCategories: [6] }, { before: '2026-11-20T13:15:48', exclude: [] }),
    'GET wp/v2/posts',
    { author: '2', categories_exclude: '6', before: '2026-11-20T13:15:48', per_page: '12' },
  ],
  [
    'more of everything',
    () => fetchFeedPage({}, { before: '2026-11-20T13:15:48', exclude: [9] }),
    'GET wp/v2/posts',
    { before: '2026-11-20T13:15:48', exclude: '9', per_page: '12' },
  ],
  [
    'a search',
    () => fetchSearchPage('harbour fire', 2),
    'GET wp/v2/posts',
    { search: 'harbour fire', orderby: 'relevance', per_page: '12', page: '2' },
  ],
  [
    'what is newer',
    () => fetchCountNewer({ tags: [4], without: [8] }, '2026-11-20T13:15:48'),
    'GET wp/v2/posts',
    { tags: '4', after: '2026-11-20T13:15:48', exclude: '8', per_page: '100' },
  ],
  [
    'stories by their ids',
    () => fetchArticles([5, 3]),
    'GET wp/v2/posts',
    { include: '5,3', orderby: 'include', per_page: '2' },
  ],
  [
    'the most viewed',
    () => fetchMostViewed(since),
    'GET wp/v2/posts',
    { orderby: 'views', order: 'desc', after: '2026-11-17T07:00:00.000Z', per_page: '20' },
  ],
  [
    'the most popular',
    () => fetchPopular(),
    'GET wordpress-popular-posts/v1/popular-posts',
    { range: 'last7days', limit: '20' },
  ],
  [
    'sections',
    () => fetchSections(),
    'GET wp/v2/categories',
    { hide_empty: 'true', per_page: '100', orderby: 'count', order: 'desc' },
  ],
  [
    'chosen sections',
    () => fetchChosenSections(['city', 'sport']),
    'GET wp/v2/categories',
    { hide_empty: 'true', per_page: '100', orderby: 'count', order: 'desc', slug: 'city,sport' },
  ],
  [
    'comments',
    () => fetchComments(7),
    'GET wp/v2/comments',
    { post: '7', order: 'asc', per_page: '100', page: '1' },
  ],
  ['how many comments', () => fetchCommentTotal(7), 'HEAD wp/v2/comments', { post: '7', per_page: '1' }],
])('%s is asked for by what WordPress knows', async (_, call, path, query) => {
  await call()
  expect(lastAsked()).toEqual([path, query])
})

test.each<[string, (signal: AbortSignal) => Promise<unknown>]>([
  ['the newspaper', (signal) => fetchSite(signal)],
  ['a feed', (signal) => fetchFeedPage({}, null, signal)],
  ['a search', (signal) => fetchSearchPage('a', 1, signal)],
  ['what is newer', (signal) => fetchCountNewer({}, '2026-11-20T13:15:48', signal)],
  ['a story', (signal) => fetchArticle('a', signal)],
  ['stories', (signal) => fetchArticles([1], signal)],
  ['the most viewed', (signal) => fetchMostViewed(since, signal)],
  ['the most popular', (signal) => fetchPopular(signal)],
  ['counts', (signal) => fetchCounts(1, signal)],
  ['comments', (signal) => fetchComments(1, 0, signal)],
  ['how many comments', (signal) => fetchCommentTotal(1, signal)],
  ['views', (signal) => fetchPopularViews(1, signal)],
  ['a writer', (signal) => fetchAuthor('a', signal)],
  ['a term', (signal) => fetchTerm('tags', 'a', signal)],
  ['sections', (signal) => fetchSections(signal)],
  ['chosen sections', (signal) => fetchChosenSections(['a'], signal)],
])('nobody is asked for %s that a reader has left already', async (_, call) => {
  await expect(call(AbortSignal.abort(new Error('left')))).rejects.toThrow('left')
  expect(asked).not.toHaveBeenCalled()
})

/** Answers as WordPress does: with the fields and embeds that were asked for. */
const answerAsked = (item: object) =>
  asked.mockImplementation(({ searchParams }) => {
    const fields = (searchParams.get('_fields') ?? '').split(',')
    const whole = item as Record<string, Record<string, unknown>>
    const chosen = fields
      .map((field) => field.split('.'))
      .filter(([name = '']) => name in whole)
      .map(([name = '', part]) => [name, part ? { [part]: whole[name]?.[part] } : whole[name]])
    const embeds = (searchParams.get('_embed') ?? '').split(',')
    const embedded = Object.entries(whole._embedded ?? {}).filter(
      ([name]) => embeds.includes(name) && fields.includes(`_links.${name}`),
    )
    const answer = { ...Object.fromEntries(chosen), _embedded: Object.fromEntries(embedded) }
    return searchParams.has('slug') || searchParams.has('per_page') ? [answer] : answer
  })

const broadsheet = { words: 812, comments: 14, likes: 3, views: 65, authors: [] }
const told = sampleOf({
  content: { rendered: '<p>Five words and a picture.</p>', protected: true },
  sticky: true,
  broadsheet,
})

test('a card asks for all that it shows, and for no text', async () => {
  answerAsked(told)
  const [card] = (await fetchFeedPage({}, null)).items
  expect(card).toMatchObject({
    id: 348,
    slug: 'a-night-with-the-touring-opera-2',
    headline: 'If a < b & c > d then what?',
    standfirst: 'It’s new & improved. The rest…',
    publishedAt: '2026-11-20T12:15:47Z',
    publishedLocal: '2026-11-20T13:15:47',
    updatedAt: '2026-11-20T14:00:00Z',
    categories: [{ slug: 'arts-letters' }, { slug: 'culture' }],
    tags: [{ slug: 'rd' }],
    authors: [{ slug: 'claire' }],
    picture: { width: 1600 },
    counts: { comments: 14, likes: 3, views: 65 },
    words: 812,
    isProtected: true,
    isSticky: true,
    takesComments: true,
    siteUrl: sampleStory.link,
  })
  const fields = asked.mock.lastCall?.[0].searchParams.get('_fields')?.split(',')
  expect(fields).toContain('content.protected')
})

test('a story asks for its text too, by name or by number', async () => {
  answerAsked(told)
  const text = { untrusted: '<p>Five words and a picture.</p>' }
  const article = await fetchArticle('a-night-with-the-touring-opera-2')
  expect(article).toMatchObject({ id: 348, headline: 'If a < b & c > d then what?', body: text, words: 5 })
  expect(lastAsked()).toEqual(['GET wp/v2/posts', { slug: 'a-night-with-the-touring-opera-2' }])
  expect(await fetchArticles([348])).toEqual([article])
})

test('no stories are no question', async () => {
  expect(await fetchArticles([])).toEqual([])
  expect(asked).not.toHaveBeenCalled()
})

test('the plugin tells the counts of one story', async () => {
  answerAsked(told)
  expect(await fetchCounts(348)).toEqual({ comments: 14, likes: 3, views: 65 })
  expect(lastAsked()[0]).toBe('GET wp/v2/posts/348')
  answerAsked({})
  expect(await fetchCounts(348)).toEqual({ comments: null, likes: null, views: null })
})

test('newer stories are counted, whatever else is known of them', async () => {
  asked.mockReturnValue([{ id: 1 }, { id: 2 }])
  expect(await fetchCountNewer({}, '2026-11-20T13:15:48')).toBe(2)
  expect(asked.mock.lastCall?.[0].searchParams.get('_fields')).toBe('id')
})

test.each([
  [12, 3],
  [11, null],
])('a page of %i finds has the page %s after it', async (count, next) => {
  asked.mockReturnValue(Array.from({ length: count }, (_, index) => sampleOf({ id: index + 1 })))
  const page = await fetchSearchPage('fire', 2)
  expect([page.items.length, page.next, page.total]).toEqual([count, next, 7])
})

test('of the most viewed those that can be read are shown', async () => {
  asked.mockReturnValue([sampleOf({ id: 2 }), null, sampleOf({ id: 1 })])
  expect((await fetchMostViewed(since)).map(({ id }) => id)).toEqual([2, 1])
})

test('a comment, a term, a writer and the newspaper ask for all that is shown of them', async () => {
  const comment = {
    id: 9,
    post: 7,
    parent: 3,
    author_name: 'Ama',
    date: '2026-11-24T08:00:00',
    date_gmt: '2026-11-24T07:00:00',
    content: { rendered: '<p>a</p>' },
    status: 'hold',
  }
  answerAsked(comment)
  expect((await fetchComments(7)).items).toEqual([
    {
      id: 9,
      articleId: 7,
      parentId: 3,
      authorName: 'Ama',
      writtenAt: '2026-11-24T07:00:00Z',
      body: { untrusted: '<p>a</p>' },
      status: 'held',
    },
  ])
  const term = { id: 3, name: 'City', slug: 'city', description: 'All of it', count: 5, parent: 2 }
  answerAsked(term)
  expect(await fetchTerm('categories', 'city')).toEqual(term)
  expect(lastAsked()).toEqual(['GET wp/v2/categories', { slug: 'city', per_page: '1' }])
  expect(await fetchSections()).toEqual([term])
  const writer = { id: 4, name: 'Claire', slug: 'claire', description: 'Writes' }
  answerAsked({ ...writer, avatar_urls: { 96: 'https://courier.example/c.jpg' } })
  expect(await fetchAuthor('claire')).toEqual({ ...writer, portrait: 'https://courier.example/c.jpg' })
  expect(lastAsked()).toEqual(['GET wp/v2/users', { slug: 'claire' }])
  answerAsked({
    name: 'Courier',
    description: 'News',
    home: 'http://courier.example//',
    gmt_offset: '1',
    timezone_string: 'Africa/Lagos',
    namespaces: ['broadsheet/v1'],
    site_icon_url: 'https://courier.example/i.png',
  })
  expect(await fetchSite()).toEqual({
    name: 'Courier',
    description: 'News',
    url: 'http://courier.example',
    timeZone: 'Africa/Lagos',
    icon: 'https://courier.example/i.png',
    extras: 'broadsheet',
  })
})

const bodyOf = () => JSON.parse(String(asked.mock.lastCall?.[1].body))

test('a comment is sent with what its writer gave, and no more', async () => {
  asked.mockReturnValue({ id: 1, post: 7 })
  await createComment(7, 0, { text: 'a', name: 'Ama', email: ' ama@mail.example ' })
  expect(bodyOf()).toEqual({
    post: 7,
    parent: 0,
    author_name: 'Ama',
    author_email: 'ama@mail.example',
    content: 'a',
  })
  const nameless = await createComment(7, 3, { text: 'a', name: ' ', email: ' ' })
  expect(bodyOf()).toEqual({ post: 7, parent: 3, content: 'a' })
  expect(nameless.authorName).toBe('Anonymous')
})

test('a view outlives its page, goes where the site counts, and nowhere where it does not', async () => {
  await recordView(7, 'broadsheet')
  expect(lastAsked()[0]).toBe('POST broadsheet/v1/posts/7/view')
  expect(asked.mock.lastCall?.[1].keepalive).toBe(true)
  await recordView(7, 'popular-posts')
  expect(lastAsked()[0]).toBe('POST wordpress-popular-posts/v2/views/7')
  asked.mockReset()
  await recordView(7, 'none')
  expect(asked).not.toHaveBeenCalled()
})

test('a like says whose it is, and so does taking it back', async () => {
  asked.mockReturnValue({ likes: 'many', liked: true })
  expect(await sendLike(7, 'token', true)).toEqual({ likes: null, liked: true })
  expect([lastAsked()[0], bodyOf()]).toEqual(['POST broadsheet/v1/posts/7/like', { token: 'token' }])
  await sendLike(7, 'token', false)
  expect([lastAsked()[0], bodyOf()]).toEqual(['DELETE broadsheet/v1/posts/7/like', { token: 'token' }])
})

test('views are asked for as a number', async () => {
  asked.mockReturnValue({ text: '12' })
  expect(await fetchPopularViews(7)).toBe(12)
  expect(lastAsked()[1]).toEqual({ include_views_text: '0' })
})

import { type InfiniteData, type QueryClient, QueryObserver } from '@tanstack/react-query'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { anArticle, aPendingComment } from '../../test/builders'
import { FakeCaches } from '../../test/fakeCaches'
import { cacheNames } from '../offline/cacheNames'
import { onDevice } from '../offline/database'
import { queriesVersion, readKept } from '../offline/keptQueries'
import { dropFromOutbox, putInOutbox } from '../offline/outbox'
import { removeSaved, saveArticle } from '../offline/savedArticles'
import { sampleOf } from '../wordpress/sampleStory'
import { articleQueries } from './articleQueries'
import { commentQueries } from './commentQueries'
import { countedAt } from './countedAt'
import { minute } from './durations'
import type { FeedPage } from './feedCursor'
import { feedQueries } from './feedQueries'
import { keepQueries } from './keepQueries'
import { newsroomAnswers, noteReach } from './newsroomReach'
import { outboxQueries } from './outboxQueries'
import { createQueryClient } from './queryClient'

const server = setupServer()
const posts = 'https://courier.example/wp-json/wp/v2/posts'
let client: QueryClient
let stop: () => void

/** The app as it starts on this device: nothing in memory. */
const start = () => {
  stop?.()
  client?.clear()
  client = createQueryClient()
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } })
  stop = keepQueries(client)
}

const hide = () => dispatchEvent(new Event('pagehide'))

const kept = async (hash: string) => {
  hide()
  return vi.waitFor(async () => {
    const found = await readKept(hash)
    expect(found).toBeDefined()
    return found
  })
}

const age = (hash: string, by: number) =>
  onDevice(async (database) => {
    const record = await database.get('queries', hash)
    if (record) await database.put('queries', { ...record, updatedAt: record.updatedAt - by })
  })

const answer = (headline: string, count = 1) =>
  server.use(
    http.get(posts, () =>
      HttpResponse.json(
        Array.from({ length: count }, (_, index) =>
          sampleOf({
            id: index + 1,
            slug: `s-${index + 1}`,
            title: { rendered: headline },
            content: { rendered: '<p>a</p>' },
          }),
        ),
      ),
    ),
  )
const fall = () => server.use(http.get(posts, () => HttpResponse.error()))
const hang = () => server.use(http.get(posts, () => new Promise<never>(() => undefined)))

const story = articleQueries.bySlug('s-1')
const storyHash = JSON.stringify(story.queryKey)
const section = feedQueries.inCategory(4)
const sectionHash = JSON.stringify(section.queryKey)

const headlines = (data: InfiniteData<FeedPage>) =>
  data.pages.map(({ items }) => items.map(({ headline }) => headline))

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  vi.stubEnv('VITE_WORDPRESS_URL', 'https://courier.example')
  noteReach(true)
  start()
})
afterEach(() => {
  stop()
  client.clear()
  server.resetHandlers()
})
afterAll(() => server.close())

test('a story that was read opens without a network, and says when the newsroom sent it', async () => {
  answer('Before')
  await client.fetchQuery(story)
  await kept(storyHash)
  await age(storyHash, 60 * minute)
  fall()
  start()
  expect(await client.fetchQuery(story)).toMatchObject({ headline: 'Before' })
  const { dataUpdatedAt = 0 } = client.getQueryState(story.queryKey) ?? {}
  expect(Math.round((Date.now() - dataUpdatedAt) / minute)).toBe(60)
})

test('a stale story is shown at once and refreshed behind it', async () => {
  answer('Before')
  await client.fetchQuery(story)
  await kept(storyHash)
  await age(storyHash, 60 * minute)
  answer('After')
  start()
  const seen: (string | undefined)[] = []
  const observer = new QueryObserver(client, story)
  const leave = observer.subscribe(({ data }) => seen.push(data?.headline))
  await vi.waitFor(() => expect(seen.at(-1)).toBe('After'))
  expect(seen.filter(Boolean)).toContain('Before')
  leave()
})

test('what a kept story says of its readers is taken for old, however young it is', async () => {
  answer('Before')
  await client.fetchQuery(story)
  expect(Date.now() - countedAt(client, 's-1')).toBeLessThan(minute)
  await kept(storyHash)
  fall()
  start()
  await client.fetchQuery(story)
  expect(countedAt(client, 's-1')).toBe(0)
})

test('what the newsroom withdrew goes from the page and from the device', async () => {
  answer('Before')
  await client.fetchQuery(story)
  await kept(storyHash)
  await age(storyHash, 60 * minute)
  server.use(http.get(posts, () => HttpResponse.json([])))
  start()
  const observer = new QueryObserver(client, story)
  const leave = observer.subscribe(() => undefined)
  await vi.waitFor(() => expect(observer.getCurrentResult().error?.name).toBe('NotFound'))
  expect(observer.getCurrentResult().data).toBeUndefined()
  await vi.waitFor(async () => expect(await readKept(storyHash)).toBeUndefined())
  leave()
})

test('of a story that is gone the printed page goes as well', async () => {
  vi.stubGlobal('caches', new FakeCaches())
  const pages = await caches.open(cacheNames.pages)
  const address = new URL('/article/s-1', location.href).href
  await pages.put(address, new Response('as printed'))
  server.use(http.get(posts, () => HttpResponse.json([])))
  await expect(client.fetchQuery(story)).rejects.toMatchObject({ name: 'NotFound' })
  await vi.waitFor(async () => expect(await pages.match(address)).toBeUndefined())
  vi.unstubAllGlobals()
})

test('a list of minutes ago is shown at once, an older one only where the newsroom does not answer', async () => {
  answer('Before')
  await client.fetchInfiniteQuery(section)
  await kept(sectionHash)
  answer('After')
  start()
  expect(headlines(await client.fetchInfiniteQuery(section))).toEqual([['Before']])
  await age(sectionHash, 30 * minute)
  fall()
  start()
  expect(headlines(await client.fetchInfiniteQuery(section))).toEqual([['Before']])
  expect(newsroomAnswers()).toBe(false)
  answer('After')
  start()
  expect(headlines(await client.fetchInfiniteQuery(section))).toEqual([['After']])
  expect(newsroomAnswers()).toBe(true)
})

test('a newsroom that is silent for 1.5 s keeps nobody from the older list, which then stays', async () => {
  answer('Before')
  await client.fetchInfiniteQuery(section)
  await kept(sectionHash)
  await age(sectionHash, 3 * 60 * minute)
  hang()
  start()
  const asked = performance.now()
  expect(headlines(await client.fetchInfiniteQuery(section))).toEqual([['Before']])
  expect(performance.now() - asked).toBeLessThan(2_500)
  // Another part of the page that shows the same list does not exchange it.
  answer('After')
  expect(headlines(await client.fetchInfiniteQuery(section))).toEqual([['Before']])
})

test('a long list keeps its first three stretches and goes on from there', async () => {
  answer('Long', 12)
  await client.fetchInfiniteQuery({ ...section, pages: 5 })
  const record = await kept(sectionHash)
  fall()
  start()
  const data = await client.fetchInfiniteQuery(section)
  expect([data.pages.length, data.pageParams.length]).toEqual([3, 3])
  expect(data.pages.at(-1)?.next).toMatchObject({ kind: 'sources', source: 0 })
  expect(record?.size).toBeGreaterThan(1_000)
})

test('what was kept under a clock that ran ahead is no news', async () => {
  answer('Before')
  await client.fetchQuery(story)
  await kept(storyHash)
  await age(storyHash, -365 * 24 * 60 * minute)
  answer('After')
  start()
  const observer = new QueryObserver(client, story)
  const leave = observer.subscribe(() => undefined)
  await vi.waitFor(() => expect(observer.getCurrentResult().data?.headline).toBe('After'))
  leave()
})

test('what an older app kept in another shape is dropped', async () => {
  answer('Before')
  await client.fetchQuery(story)
  const record = await kept(storyHash)
  await onDevice(async (database) => {
    if (record)
      await database.put('queries', { ...record, version: queriesVersion - 1, data: 'an older shape' })
  })
  answer('After')
  start()
  expect(await client.fetchQuery(story)).toMatchObject({ headline: 'After' })
})

test('stories that were only warmed are kept too', async () => {
  client.setQueryData(story.queryKey, {
    ...anArticle({ slug: 's-1', headline: 'Warmed' }),
    body: { untrusted: '<p>a</p>' },
    words: 1,
    pictures: 0,
  })
  await kept(storyHash)
  fall()
  start()
  expect(await client.fetchQuery(story)).toMatchObject({ headline: 'Warmed' })
})

test('a saved story opens though its query was never kept, dated when it was saved', async () => {
  const article = { ...anArticle({ id: 9, slug: 's-1' }), body: { untrusted: '' }, words: 1, pictures: 0 }
  await saveArticle({ article, savedAt: 1_000 })
  fall()
  expect(await client.fetchQuery(story)).toMatchObject({ id: 9 })
  expect(client.getQueryState(story.queryKey)?.dataUpdatedAt).toBe(1_000)
  await removeSaved(9)
})

test('neither searches nor what waits in the outbox get in, and so no email', async () => {
  await putInOutbox(aPendingComment())
  await client.fetchQuery(outboxQueries.list())
  answer('Found')
  await client.fetchInfiniteQuery(feedQueries.search('ferry'))
  await client.fetchQuery(story)
  await kept(storyHash)
  const all = await onDevice((database) => database.getAll('queries'))
  expect(all.map(({ key }) => key)).toEqual([story.queryKey])
  expect(JSON.stringify(all)).not.toContain('mail.example')
  await dropFromOutbox('p1')
})

test('a conversation opens from the device and is always asked for anew, for others write in it', async () => {
  const options = commentQueries.ofArticle(7)
  const say = (...ids: number[]) =>
    server.use(
      http.get('https://courier.example/wp-json/wp/v2/comments', () =>
        HttpResponse.json(ids.map((id) => ({ id, post: 7, content: { rendered: '<p>a</p>' } }))),
      ),
    )
  say(1)
  await client.fetchInfiniteQuery(options)
  await kept(JSON.stringify(options.queryKey))
  start()
  say(1, 2)
  const ids = () => client.getQueryData(options.queryKey)?.pages[0]?.items.map(({ id }) => id)
  await client.fetchInfiniteQuery(options)
  expect(ids()).toEqual([1])
  await vi.waitFor(() => expect(ids()).toEqual([1, 2]))
})

/** A page whose database was not opened before. */
const startAfresh = async () => {
  vi.resetModules()
  const { createQueryClient: create } = await import('./queryClient')
  const { keepQueries: keep } = await import('./keepQueries')
  const queries = await import('./articleQueries')
  const queryClient = create()
  stop = keep(queryClient)
  return () => queryClient.fetchQuery(queries.articleQueries.bySlug('s-1'))
}

// Test files share their modules: none may inherit a database that does not open.
afterAll(() => {
  vi.resetModules()
})

test('where the browser keeps nothing, everything is fetched', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError')
  })
  answer('Fetched')
  const fetchStory = await startAfresh()
  expect(await fetchStory()).toMatchObject({ headline: 'Fetched' })
  hide()
  await vi.waitFor(() => expect(open.mock.calls.length).toBeGreaterThan(2))
})

test('a database that never opens delays nothing noticeably', async () => {
  const open = vi
    .spyOn(IDBFactory.prototype, 'open')
    .mockImplementation(() => new EventTarget() as IDBOpenDBRequest)
  answer('Fetched')
  const fetchStory = await startAfresh()
  const asked = performance.now()
  expect(await fetchStory()).toMatchObject({ headline: 'Fetched' })
  expect(performance.now() - asked).toBeLessThan(1_000)
  expect(open).toHaveBeenCalled()
})

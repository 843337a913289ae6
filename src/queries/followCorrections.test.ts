import type { QueryClient } from '@tanstack/react-query'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { anArticle } from '../../test/builders'
import { FakeCaches } from '../../test/fakeCaches'
import { findPlace, keepPlace } from '../offline/readingPlaces'
import { listSaved, removeSaved, saveArticle } from '../offline/savedArticles'
import { articleQueries } from './articleQueries'
import { completeSaved } from './completeSaved'
import { followCorrections } from './followCorrections'
import { keepQueries } from './keepQueries'
import { createQueryClient } from './queryClient'

const server = setupServer()
const upload = (name: string) => `https://courier.example/uploads/${name}.jpg`
let client: QueryClient
let stop: () => void

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(async () => {
  vi.stubGlobal('caches', new FakeCaches())
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  server.use(http.get(upload(':name'), () => HttpResponse.text('picture')))
  client = createQueryClient()
  stop = keepQueries(client)
  const saved = { article: story(), savedAt: 100 }
  await saveArticle(saved)
  await completeSaved(client, saved)
})
afterEach(async () => {
  stop()
  client.clear()
  await removeSaved(1)
  server.resetHandlers()
})
afterAll(() => server.close())

const story = (parts: Parameters<typeof anArticle>[0] = {}, picture = 'before') => ({
  ...anArticle({ id: 1, siteUrl: 'https://courier.example/1/', ...parts }),
  body: { untrusted: `<p>a</p><img src="/uploads/${picture}.jpg" width="9" height="9">` },
  words: 1,
  pictures: 1,
})

const later = { headline: 'Corrected', updatedAt: '2026-11-24T09:00:00Z' }

/** What warming does, and a story that is fetched anew. */
const receive = (article: ReturnType<typeof story>) => {
  client.setQueryData(articleQueries.bySlug(article.slug).queryKey, article)
  dispatchEvent(new Event('pagehide'))
}

const saved = async () => (await listSaved()).items[0]

test('a saved story follows the newsroom’s correction, with its pictures; its day and the place in it stay', async () => {
  const place = { articleId: 1, slug: 's', headline: 'h', block: 3, share: 0.4, readAt: Date.now() }
  await keepPlace(place)
  receive(story(later, 'after'))
  await vi.waitFor(async () =>
    expect(await saved()).toEqual({
      article: story(later, 'after'),
      savedAt: 100,
      pictures: [{ url: upload('after'), bytes: 7 }],
      missing: [],
    }),
  )
  expect(await findPlace(1)).toEqual(place)
})

test('one that was locked since, and one that is as it was, leave the copy alone', async () => {
  const before = await saved()
  await followCorrections([story({ ...later, isProtected: true })])
  await followCorrections([story({ headline: 'Of the same moment' })])
  expect(await saved()).toEqual(before)
})

test('one that was taken down and comes back is an ordinary story again', async () => {
  const before = await saved()
  if (before) await saveArticle({ ...before, takenDownAt: 200 })
  receive(story())
  await vi.waitFor(async () => expect(await saved()).toEqual(before))
})

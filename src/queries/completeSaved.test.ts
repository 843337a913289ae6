import { File as FileOfNode } from 'node:buffer'
import type { QueryClient } from '@tanstack/react-query'
import { MutationObserver } from '@tanstack/react-query'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { anArticle, aPicture } from '../../test/builders'
import { FakeCaches } from '../../test/fakeCaches'
import type { SavedArticle } from '../domain/savedArticle'
import { listSaved, removeSaved, saveArticle } from '../offline/savedArticles'
import { completeAllSaved, completeSaved, tidyPictures } from './completeSaved'
import { createQueryClient } from './queryClient'
import { restoreStory, unsaveStory } from './savedQueries'
import { exportSaved, importSaved } from './savedTransfer'
import { offerRestoring } from './tidySaved'

const server = setupServer()
const site = { name: 'The Courier', url: 'https://courier.example/' }
const upload = (name: string) => `https://courier.example/uploads/${name}.jpg`
let client: QueryClient

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  vi.stubGlobal('caches', new FakeCaches())
  // That of jsdom can't be read.
  vi.stubGlobal('File', FileOfNode)
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  client = createQueryClient()
  server.use(http.get(upload(':name'), () => HttpResponse.text('picture')))
})
afterEach(async () => {
  for (const { article } of (await listSaved()).items) await removeSaved(article.id)
  client.clear()
  server.resetHandlers()
})
afterAll(() => server.close())

/** A story with a picture over it and another in its text. */
const story = (id: number, over: string, inText: string) => ({
  ...anArticle({ id, siteUrl: `https://courier.example/${id}/`, picture: aPicture({ url: upload(over) }) }),
  body: { untrusted: `<p>a</p><img src="/uploads/${inText}.jpg" width="9" height="9">` },
  words: 1,
  pictures: 2,
})

const keptFiles = async () =>
  (await (await caches.open('broadsheet-saved-pictures-/')).keys()).map(({ url }) => url)
const firstSaved = async () => (await listSaved()).items[0]

test('a story is completed with the pictures over it and in its text', async () => {
  const saved = { article: story(1, 'over', 'text'), savedAt: 100 }
  await saveArticle(saved)
  await completeSaved(client, saved)
  expect(await firstSaved()).toEqual({
    ...saved,
    pictures: [upload('over'), upload('text')].map((url) => ({ url, bytes: 7 })),
    missing: [],
  })
  expect(await keptFiles()).toEqual([upload('over'), upload('text')])
})
test('what could not be fetched is fetched when the list is opened again', async () => {
  server.use(http.get(upload('text'), () => HttpResponse.error()))
  const saved = { article: story(1, 'over', 'text'), savedAt: 100 }
  await saveArticle(saved)
  await completeSaved(client, saved)
  expect((await firstSaved())?.missing).toEqual([upload('text')])
  server.resetHandlers()
  server.use(http.get(upload('text'), () => HttpResponse.text('picture')))
  await completeAllSaved(client)
  expect(await firstSaved()).toMatchObject({ pictures: [{}, {}], missing: [] })
})
test('a picture stays as long as one story on the list shows it', async () => {
  for (const saved of [
    { article: story(1, 'shared', 'first'), savedAt: 100 },
    { article: story(2, 'shared', 'second'), savedAt: 200 },
  ]) {
    await saveArticle(saved)
    await completeSaved(client, saved)
  }
  await removeSaved(1)
  await tidyPictures()
  expect(await keptFiles()).toEqual([upload('shared'), upload('second')])
})
test('a story taken off keeps its pictures for a minute, and comes back as it was', async () => {
  const saved = { article: story(1, 'over', 'text'), savedAt: 100 }
  await saveArticle(saved)
  await completeSaved(client, saved)
  const whole = await firstSaved()
  await new MutationObserver(client, unsaveStory()).mutate(1)
  expect([await firstSaved(), await keptFiles()]).toEqual([undefined, [upload('over'), upload('text')]])
  if (whole) await new MutationObserver(client, restoreStory()).mutate(whole)
  expect(await firstSaved()).toEqual(whole)
})
test('its pictures stay longer while Undo is offered, and go a minute after', async () => {
  const saved = { article: story(1, 'over', 'text'), savedAt: 100 }
  await saveArticle(saved)
  await completeSaved(client, saved)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const endOffer = offerRestoring()
  await new MutationObserver(client, unsaveStory()).mutate(1)
  await vi.advanceTimersByTimeAsync(120_000)
  expect(await keptFiles()).toHaveLength(2)
  endOffer()
  await vi.advanceTimersByTimeAsync(61_000)
  vi.useRealTimers()
  await vi.waitFor(async () => expect(await keptFiles()).toEqual([]))
})
test('a story removed while its pictures are on their way does not come back', async () => {
  const saved = { article: story(1, 'over', 'text'), savedAt: 100 }
  await saveArticle(saved)
  const completing = completeSaved(client, saved)
  await removeSaved(1)
  await completing
  expect((await listSaved()).items).toEqual([])
})

test('a list goes out under a name that tells what it is, and comes in without repeats', async () => {
  await saveArticle({ article: story(1, 'a', 'b'), savedAt: 100 })
  await saveArticle({ article: story(2, 'a', 'c'), savedAt: 200 })
  const file = await exportSaved(site)
  expect(file.name).toMatch(/^the-courier-saved-stories-\d{4}-\d\d-\d\d\.json$/)
  await removeSaved(1)
  expect(await importSaved(client, file, site)).toEqual({ taken: 1, known: 1, unreadable: 0 })
  expect((await listSaved()).items.map(({ savedAt }) => savedAt)).toEqual([200, 100])
  await vi.waitFor(async () => expect(await keptFiles()).toHaveLength(3))
})
test('the list of another newspaper is not mixed with this one', async () => {
  const file = await exportSaved({ name: 'The Other', url: 'https://other.example' })
  await expect(importSaved(client, file, site)).rejects.toMatchObject({
    name: 'OtherNewspaper',
    message: 'The Other',
  })
})

test('a broken record of the device keeps the others from nothing, and its pictures are not taken for left over', async () => {
  const broken = { article: story(1, 'a', 'b'), savedAt: 100, pictures: null, missing: 7 }
  await saveArticle(broken as unknown as SavedArticle)
  await saveArticle({ article: story(2, 'c', 'd'), savedAt: 200 })
  await (await caches.open('broadsheet-saved-pictures-/')).put(upload('a'), new Response('a'))
  await completeAllSaved(client)
  expect(await firstSaved()).toMatchObject({ savedAt: 200, missing: [] })
  await tidyPictures()
  expect(await keptFiles()).toEqual([upload('a'), upload('c'), upload('d')])
})

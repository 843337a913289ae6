import { screen, waitFor } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createMockServer } from '../../mocks/mounts/node'
import { anArticle } from '../../test/builders'
import { renderRoute } from '../../test/renderRoute'
import { dropKept, readKept } from '../offline/keptQueries'
import { removeSaved, saveArticle } from '../offline/savedArticles'
import { writeQueries } from '../offline/writeQueries'
import { keepQueries } from '../queries/keepQueries'
import { noteReach } from '../queries/newsroomReach'

const newsroom = createMockServer({ stories: 40 })
const patience = { timeout: 8_000 }
const slow = 20_000

const article = (id: number, headline: string) => ({
  ...anArticle({ id, headline, slug: `story-${id}`, publishedAt: `2026-11-${10 + id}T07:00:00Z` }),
  body: { untrusted: '<p>Kept text.</p>' },
  words: 2,
  pictures: 0,
})
const hash = (slug: string) => JSON.stringify(['article', slug])
const keep = (slug: string, data: unknown) =>
  writeQueries([{ hash: hash(slug), key: ['article', slug], data, version: 1, updatedAt: Date.now() }])

/** React and the router tell of what the page then puts into words. */
const expectFailure = () => {
  // biome-ignore lint/suspicious/noConsole: the set-up makes console.error fail; here it is expected
  vi.mocked(console.error).mockImplementation(() => undefined)
}

const goOffline = () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'))
}
const goOnline = () => {
  vi.restoreAllMocks()
  dispatchEvent(new Event('online'))
}

let stop: () => void = () => undefined
const open = (address: string) =>
  renderRoute(address, {
    prepare: (queryClient) => {
      stop = keepQueries(queryClient)
    },
  })

beforeAll(() => newsroom.listen())
beforeEach(() => noteReach(true))
afterEach(async () => {
  stop()
  newsroom.reset()
  await dropKept(['story-1', 'story-2', 'story-9'].map(hash))
})
afterAll(() => newsroom.close())

test('a story that is not here says so and lists what is, newest first', { timeout: slow }, async () => {
  await keep('story-1', article(1, 'The older one'))
  await keep('story-2', article(2, 'The newer one'))
  await saveArticle({ article: article(3, 'The saved one'), savedAt: 1 })
  expectFailure()
  goOffline()
  open('/article/never-seen')
  const title = { level: 1, name: 'This story is not on this device' }
  expect(await screen.findByRole('heading', title, patience)).toBeTruthy()
  const list = await screen.findByRole('region', { name: /You can read these/ }, patience)
  const headlines = [...list.querySelectorAll('a')].map((link) => link.textContent)
  expect(headlines).toEqual(['The saved one', 'The newer one', 'The older one'])
  await removeSaved(3)
})

test('the page tries again by itself when the network is back', { timeout: slow }, async () => {
  expectFailure()
  goOffline()
  open('/category/business')
  await screen.findByRole('heading', { name: 'This section is not on this device' }, patience)
  goOnline()
  expect(await screen.findByRole('heading', { level: 1, name: 'Business & Port' }, patience)).toBeTruthy()
})

test('a kept story that breaks the page is dropped at the press of a button', { timeout: slow }, async () => {
  await keep('story-9', { ...article(9, 'Broken'), body: null, authors: null })
  expectFailure()
  const { user } = open('/article/story-9')
  await user.click(await screen.findByRole('button', { name: 'Try again' }, patience))
  await waitFor(async () => expect(await readKept(hash('story-9'))).toBeUndefined(), patience)
  expect(await screen.findByRole('heading', { name: /This story is not here/ }, patience)).toBeTruthy()
})

import { screen, waitFor } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createMockServer } from '../../../mocks/mounts/node'
import { renderRoute } from '../../../test/renderRoute'
import { toContinueAt } from '../../domain/continueAt'
import { onDevice } from '../../offline/database'
import { findPlace, keepPlace } from '../../offline/readingPlaces'

const newsroom = createMockServer({ stories: 60 })
const patience = { timeout: 8_000 }
const slug = 'lagoon-bridge-tolls-return-by-one-vote'

vi.setConfig({ testTimeout: 20_000 })

beforeAll(async () => {
  newsroom.listen()
  await import('./ArticlePage')
}, 60_000)
beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(async () => {
  await onDevice((database) => database.clear('places'))
  newsroom.reset()
})
afterAll(() => newsroom.close())

const idOfStory = async () => {
  const [post] = await (await fetch(`${location.origin}/wp-json/wp/v2/posts?slug=${slug}&_fields=id`)).json()
  return post.id as number
}

const leaveAt = async (share: number) =>
  keepPlace({ articleId: await idOfStory(), slug, headline: 'Tolls', block: 2, share, readAt: Date.now() })

const isStoryThere = () => screen.findByRole('heading', { level: 1, name: /Lagoon Bridge/ }, patience)
const focusedText = () => document.activeElement?.textContent ?? ''

test('a story begun before offers its place, and goes there when asked', async () => {
  await leaveAt(0.42)
  const { user } = renderRoute(`/article/${slug}`)
  await user.click(await screen.findByRole('button', { name: /Continue where you were \(42\s%\)/ }, patience))
  expect(document.activeElement?.localName).toBe('p')
  expect(document.activeElement?.scrollIntoView).toHaveBeenCalled()
  expect(screen.queryByRole('button', { name: /Continue/ })).toBeNull()
})
test('a link that names the paragraph opens the story there', async () => {
  const { visit } = renderRoute('/nowhere')
  await visit(`/article/${slug}`, { state: toContinueAt(2) })
  await isStoryThere()
  await waitFor(() => expect(document.activeElement?.localName).toBe('p'), patience)
  expect(focusedText().length).toBeGreaterThan(40)
  expect(screen.queryByRole('button', { name: /Continue/ })).toBeNull()
})
test('a story read to its end offers nothing, and stays read', async () => {
  await leaveAt(1)
  const { unmount } = renderRoute(`/article/${slug}`)
  await isStoryThere()
  unmount()
  expect(screen.queryByRole('button', { name: /Continue/ })).toBeNull()
  expect((await findPlace(await idOfStory()))?.share).toBe(1)
})

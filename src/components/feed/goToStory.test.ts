import { beforeEach, expect, test, vi } from 'vitest'
import { anArticle } from '../../../test/builders'
import { goToStory } from './goToStory'

beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn()
  vi.stubGlobal('scrollBy', vi.fn())
  vi.stubGlobal('CSS', { escape: (text: string) => text })
})

/** A story a day, the newest first. */
const stories = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    anArticle({
      id: index + 1,
      publishedAt: new Date(Date.UTC(2026, 10, 24) - index * 86_400_000).toISOString(),
    }),
  )

/** A list that grows by ten stories, as long as there are some. */
const listOf = (length: number) => {
  const feed = document.createElement('div')
  let shown = 0
  const more = vi.fn(async () => {
    if (shown === length) return null
    shown = Math.min(length, shown + 10)
    feed.innerHTML = stories(shown)
      .map(({ id }) => `<div data-holds="${id}"><article tabindex="0" data-article="${id}"></article></div>`)
      .join('')
    return stories(shown)
  })
  document.body.append(feed)
  return { feed, more }
}

const place = (day: number, articleId: number) => ({
  articleId,
  publishedAt: stories(day).at(-1)?.publishedAt ?? '',
  at: 0,
})

const never = new AbortController().signal
const focused = () => (document.activeElement as HTMLElement).dataset.article

test('loads the list as far as it has to, and goes to the story', async () => {
  const { feed, more } = listOf(200)
  expect(await goToStory(feed, { place: place(25, 25), articles: [], more }, never)).toBe(true)
  expect([focused(), more.mock.calls.length]).toEqual(['25', 3])
  feed.remove()
})
test('goes to the next older story when the one looked for is gone', async () => {
  const { feed, more } = listOf(200)
  expect(await goToStory(feed, { place: place(25, 999), articles: [], more }, never)).toBe(true)
  expect(focused()).toBe('26')
  feed.remove()
})
test('gives up at the end of the list', async () => {
  const { feed, more } = listOf(20)
  expect(await goToStory(feed, { place: place(25, 25), articles: [], more }, never)).toBe(false)
  feed.remove()
})
test('can be called off', async () => {
  const { feed, more } = listOf(200)
  const stopped = AbortSignal.abort()
  expect(await goToStory(feed, { place: place(25, 25), articles: [], more }, stopped)).toBe(false)
  expect(more).not.toHaveBeenCalled()
  feed.remove()
})

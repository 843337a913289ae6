import { act, configure, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createMockServer } from '../../../mocks/mounts/node'
import { renderRoute } from '../../../test/renderRoute'

const newsroom = createMockServer({ stories: 60 })

configure({ asyncUtilTimeout: 8_000 })
vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  newsroom.listen()
  // What the browser has fetched ahead by the time a reader is there.
  await Promise.all([
    import('./ArticlePage'),
    import('./comments/CommentsPanel'),
    import('./more/StoryPanel'),
  ])
}, 60_000)
beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn()
})
afterEach(() => newsroom.reset())
afterAll(() => newsroom.close())

const story = '/article/lagoon-bridge-tolls-return-by-one-vote'

/** The story itself, told from cards and comments by its headline. */
const theStory = async () =>
  (await screen.findByRole('heading', { level: 1, name: /toll/i })).closest('article') as HTMLElement

const region = () => screen.findByRole('region', { name: 'Comments' })

test('a story stands with everything a reader looks for at its top', async () => {
  renderRoute(story)
  const article = within(await theStory())
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  const crumbs = within(screen.getByRole('navigation', { name: 'Breadcrumb' }))
  expect(crumbs.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Home',
    'City',
    screen.getByRole('heading', { level: 1 }).textContent,
  ])
  expect(crumbs.getByText(/toll/i, { selector: '[aria-current=page]' })).toBeTruthy()
  expect(article.getAllByRole('link', { name: 'Marcus Amissah' })[0]).toHaveProperty(
    'pathname',
    '/author/marcus-amissah',
  )
  expect(article.getByText(/^\d+ min read/)).toBeTruthy()
  expect(article.getByText(/^[\d,]+ views$/)).toBeTruthy()
  await waitFor(() => expect(document.title).toMatch(/toll.* \| The Ellery Courier$/i))
})

test('a story of which nothing is known is called what it is, until its headline is here', async () => {
  let letIn = () => {}
  const isOpen = new Promise<void>((open) => {
    letIn = open
  })
  newsroom.use(http.get('*/wp-json/wp/v2/posts', () => isOpen))
  renderRoute(story)
  await screen.findByRole('heading', { level: 1, name: 'Fetching the story' })
  expect(document.title).toBe('Fetching the story')
  letIn()
  expect(await theStory()).toBeTruthy()
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  await waitFor(() => expect(document.title).toMatch(/ \| The Ellery Courier$/))
})

test('counters come in the order comments, likes, views', async () => {
  renderRoute(story)
  const text = (await theStory()).textContent ?? ''
  const places = [/\d comments/, /\d likes/, /\d views/].map((counter) => text.search(counter))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('dates stand in the newspaper’s own time, also how long ago', async () => {
  renderRoute(story)
  const stamp = await screen.findByText(/^Published/)
  await waitFor(() => expect(stamp.textContent).toMatch(/Published 24 November 2026 at \d\d:\d\d GMT\+1/))
})

test('the read time explains itself by keyboard, and Escape puts that away', async () => {
  const { user } = renderRoute(story)
  const button = await screen.findByRole('button', { name: /min read/ })
  button.focus()
  await user.keyboard('{Enter}')
  expect(screen.getByText(/words at 238 a minute/).hidden).toBe(false)
  await user.keyboard('{Escape}')
  expect(screen.queryByText(/words at 238 a minute/)?.hidden).toBe(true)
})

const likeTheStory = async () => {
  const { user } = renderRoute(story)
  const heart = await screen.findByRole('button', { name: /Like this story/ })
  const count = () => Number(heart.textContent?.replace(/\D/g, ''))
  const before = count()
  await user.click(heart)
  await waitFor(() => expect(heart.getAttribute('aria-pressed')).toBe('true'))
  return { user, heart, count, before }
}

test('a like is given once and can be taken back', async () => {
  const { user, heart, count, before } = await likeTheStory()
  expect(count()).toBe(before + 1)
  await user.click(heart)
  await waitFor(() => expect(heart.getAttribute('aria-pressed')).toBe('false'))
  await waitFor(() => expect(count()).toBe(before))
})

test('what another tab does to a like shows here, in the heart and in the count', async () => {
  const { heart, count, before } = await likeTheStory()
  const key = 'broadsheet:likes'
  const liked = localStorage.getItem(key) ?? ''
  const elsewhere = (likes: string) =>
    act(() => {
      localStorage.setItem(key, likes)
      dispatchEvent(new StorageEvent('storage', { key }))
    })
  elsewhere('[]')
  await waitFor(() => expect(heart.getAttribute('aria-pressed')).toBe('false'))
  expect(count()).toBe(before)
  elsewhere(liked)
  await waitFor(() => expect(heart.getAttribute('aria-pressed')).toBe('true'))
  expect(count()).toBe(before + 1)
  elsewhere('[]')
})

test('a view is counted at the first scroll, once, and the number goes up', async () => {
  renderRoute(story)
  const views = await screen.findByText(/^[\d,]+ views$/)
  await screen.findByText('The Ellery Courier', { selector: 'a' })
  const number = () => Number(views.textContent?.replace(/\D/g, ''))
  const before = number()
  await act(() => new Promise((done) => setTimeout(done, 60)))
  Object.defineProperty(window, 'scrollY', { value: 40, configurable: true })
  window.dispatchEvent(new Event('scroll'))
  await waitFor(() => expect(number()).toBe(before + 1))
  window.dispatchEvent(new Event('scroll'))
  await act(() => new Promise((done) => setTimeout(done, 60)))
  expect(number()).toBe(before + 1)
  Object.defineProperty(window, 'scrollY', { value: 0, configurable: true })
})

test('where the site counts nothing, no hole is left', async () => {
  newsroom.pick('stock')
  renderRoute(story)
  await theStory()
  expect(await screen.findByText(/\d comments$/)).toBeTruthy()
  expect(screen.queryByText(/views$/)).toBeNull()
  expect(screen.queryByRole('button', { name: /Like/ })).toBeNull()
})

test('a protected story says so, leads to the newspaper’s page, and asks for no comments', async () => {
  renderRoute('/article/press-box-notebook')
  expect(await screen.findByText('This story is protected by a password.')).toBeTruthy()
  const link = await screen.findByRole('link', { name: /Open it at The Ellery Courier/ })
  expect(link.getAttribute('href')).toContain('press-box-notebook')
  expect(screen.queryByRole('region', { name: 'Comments' })).toBeNull()
  expect(screen.queryByText(/min read/)).toBeNull()
})

test('a story that is not there says so', async () => {
  // React tells of every problem that reaches a boundary.
  // biome-ignore lint/suspicious/noConsole: the set-up makes console.error fail; here it is expected
  vi.mocked(console.error).mockImplementation(() => undefined)
  renderRoute('/article/never-printed')
  expect(
    await screen.findByRole('heading', { name: 'This story is not here, or not any more.' }),
  ).toBeTruthy()
})

test('the three tabs lead to endless lists, one at a time, without the open story', async () => {
  const { user } = renderRoute(story, { sees: 'everything' })
  const tabs = await screen.findAllByRole('tab')
  expect(tabs.map(({ textContent }) => textContent)).toEqual([
    'Related',
    'More by Marcus Amissah',
    'More in City',
  ])
  expect(await screen.findByRole('feed', { name: 'Related' })).toBeTruthy()
  screen.getByRole('tab', { name: 'Related' }).focus()
  await user.keyboard('{ArrowLeft}')
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'More in City' }))
  const feed = await screen.findByRole('feed', { name: 'More in City' })
  expect(screen.getAllByRole('feed')).toHaveLength(1)
  expect(within(feed).queryByText(screen.getByRole('heading', { level: 1 }).textContent ?? '')).toBeNull()
})

test('Check also offers a story that no list on the page shows, and stays away once dismissed', async () => {
  const { user, unmount } = renderRoute(story, { sees: 'everything' })
  const card = await screen.findByRole('complementary', { name: 'Check also' })
  const offered = within(card).getByRole('link').textContent ?? ''
  await screen.findByRole('feed', { name: 'Related' })
  await user.click(screen.getByRole('tab', { name: 'More in City' }))
  const feed = await screen.findByRole('feed', { name: 'More in City' })
  expect(within(feed).queryByRole('link', { name: offered })).toBeNull()
  await user.click(within(card).getByRole('button', { name: 'Dismiss Check also' }))
  expect(screen.queryByRole('complementary', { name: 'Check also' })).toBeNull()
  unmount()
  renderRoute(story, { sees: 'everything' })
  await screen.findByRole('feed', { name: 'Related' })
  expect(screen.queryByRole('complementary', { name: 'Check also' })).toBeNull()
})

test('comments that cannot be fetched leave the story alone and can be asked for again', async () => {
  newsroom.use(
    http.get('*/wp-json/wp/v2/comments', () => HttpResponse.json({}, { status: 500 }), { once: true }),
  )
  const { user } = renderRoute(`${story}#comments`)
  const comments = within(await region())
  expect((await comments.findByRole('alert')).textContent).toContain('The newsroom has a fault')
  expect(await theStory()).toBeTruthy()
  await user.click(comments.getByRole('button', { name: 'Try again' }))
  expect(await comments.findByText(/^\d+ comments$/)).toBeTruthy()
})

import { screen, waitFor, within } from '@testing-library/react'
import { delay, http } from 'msw'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createMockServer } from '../../../mocks/mounts/node'
import { renderRoute } from '../../../test/renderRoute'

const newsroom = createMockServer({ stories: 160 })
const patience = { timeout: 8_000 }

beforeAll(() => newsroom.listen())
afterEach(() => newsroom.reset())
afterAll(() => newsroom.close())

/** React and the router tell of what a route's own boundary then puts into words. */
const expectFailure = () => {
  // biome-ignore lint/suspicious/noConsole: the set-up makes console.error fail; here it is expected
  vi.mocked(console.error).mockImplementation(() => undefined)
}

const lists = [
  { address: '/category/business', title: 'Business & Port', label: 'Stories in Business & Port' },
  { address: '/tag/bridge', title: 'bridge', label: 'Stories about bridge' },
  { address: '/author/tobias-wray', title: 'Tobias Wray', label: 'Stories by Tobias Wray' },
]

test.each(lists)('$address says what it lists, how much, and lists it', async ({ address, title, label }) => {
  renderRoute(address)
  const heading = await screen.findByRole('heading', { level: 1, name: title }, patience)
  const feed = within(await screen.findByRole('feed', { name: label }, patience))
  const [first] = feed.getAllByRole('article')
  expect(first?.getAttribute('aria-posinset')).toBe('1')
  expect(first?.getAttribute('aria-setsize')).toBe('-1')
  expect(within(first as HTMLElement).getByRole('button', { name: 'Save' })).toBeTruthy()
  expect(await within(heading.closest('header') as HTMLElement).findByText(/^\d+ stor(y|ies)$/)).toBeTruthy()
})

test.each(lists)('$address keeps its room while the newsroom is asked', async ({ address }) => {
  newsroom.fault({ kind: 'delay', ms: 1_500, times: 6 })
  renderRoute(address)
  expect(await screen.findByText('Fetching stories', {}, patience)).toBeTruthy()
})

test.each([
  ['/category/sport', 'Sport', '/category/business', 'Section'],
  ['/tag/ferry', 'ferry', '/tag/bridge', 'Topic'],
  ['/author/leila-chalhoub', 'Leila Chalhoub', '/author/tobias-wray', 'Writer'],
])('from %s, %s, to %s the room of the next one stands at once', async (from, name, to, kind) => {
  const { visit } = renderRoute(from)
  const before = await screen.findByRole('heading', { level: 1, name }, patience)
  newsroom.use(http.get('*/wp-json/wp/v2/*', () => delay('infinite')))
  await visit(to)
  await screen.findByRole('heading', { level: 1, name: kind }, patience)
  expect(screen.getByText('Fetching stories')).toBeTruthy()
  expect(before.isConnected).toBe(false)
})

test.each([
  ['/category/gardening', 'There is no such section'],
  ['/tag/gardening', 'There is no such topic'],
  ['/author/nobody', 'There is no such writer'],
])('%s is not there, and says so', async (address, words) => {
  expectFailure()
  renderRoute(address)
  expect(await screen.findByRole('heading', { level: 1, name: words }, patience)).toBeTruthy()
})

test.each(lists)(
  '$address says when the newsroom is down, and comes back at the press of a button',
  async ({ address, title }) => {
    expectFailure()
    newsroom.pick('down')
    const { user } = renderRoute(address)
    const again = await screen.findByRole('button', { name: 'Try again' }, patience)
    expect(screen.getByText(/closed for maintenance/)).toBeTruthy()
    expect(document.title).toBe(screen.getByRole('heading', { level: 1 }).textContent)
    newsroom.pick()
    await user.click(again)
    expect(await screen.findByRole('heading', { level: 1, name: title }, patience)).toBeTruthy()
  },
)

test('loading can be stopped, so that the footer is reached, and taken up again', async () => {
  const { user } = renderRoute('/category/city')
  await screen.findByRole('feed', undefined, patience)
  await user.click(await screen.findByRole('button', { name: 'Stop loading' }, patience))
  expect(screen.getByRole('button', { name: 'Load more stories' })).toBeTruthy()
})

test('loading that is under way is given up at once, and taken up again', async () => {
  const asked = vi.fn()
  const isNext = (request: Request) => new URL(request.url).searchParams.has('before')
  newsroom.use(
    http.get('*/wp-json/wp/v2/posts', async ({ request }) => {
      if (!isNext(request)) return
      asked()
      await delay('infinite')
    }),
  )
  const { user } = renderRoute('/category/city', { sees: 'everything' })
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(1), patience)
  await user.click(screen.getByRole('button', { name: 'Stop loading' }))
  const more = await screen.findByRole('button', { name: 'Load more stories' })
  expect(screen.queryByRole('button', { name: 'Stop loading' })).toBeNull()
  await user.click(more)
  await waitFor(() => expect(asked).toHaveBeenCalledTimes(2), patience)
})

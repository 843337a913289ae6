import { configure, screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createMockServer } from '../../../mocks/mounts/node'
import { renderRoute } from '../../../test/renderRoute'

const newsroom = createMockServer({ stories: 40 })

configure({ asyncUtilTimeout: 8_000 })
vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  newsroom.listen()
  // The conversation too: its code comes in an idle moment, and React takes none in the middle of a press.
  await Promise.all([
    import('./ArticlePage'),
    import('./AfterStory'),
    import('./comments/CommentsPanel'),
    import('./progress/StoryProgress'),
  ])
}, 60_000)
beforeEach(() => {
  // jsdom lays nothing out, and watches no sizes.
  Element.prototype.scrollIntoView = vi.fn()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => newsroom.reset())
afterAll(() => newsroom.close())

const bridge = '/article/lagoon-bridge-tolls-return-by-one-vote'

const contents = () => screen.findByRole('navigation', { name: 'In this story' })

test('the contents of a story lead to its headings by addresses of their own, and Back leads back', async () => {
  const { user, history, visit } = renderRoute(bridge)
  const links = within(await contents()).getAllByRole('link')
  expect(links.map(({ textContent }) => textContent)).toEqual([
    'The vote that turned',
    'Sums that leave little room',
    'Eighteen seats at the price of one',
    'What happens now',
  ])
  const second = links[1] as HTMLElement
  await user.click(second)
  expect(history.location).toMatchObject({ pathname: bridge, hash: '#heading-2' })
  const heading = screen.getByRole('heading', { name: 'Sums that leave little room' })
  await waitFor(() => expect(document.activeElement).toBe(heading))
  await visit(-1)
  await waitFor(() => expect(document.activeElement).toBe(second))
})

test('a bookmark of a section opens the story there', async () => {
  renderRoute(`${bridge}#heading-3`)
  const heading = await screen.findByRole('heading', { name: 'Eighteen seats at the price of one' })
  await waitFor(() => expect(document.activeElement).toBe(heading))
  expect(heading.scrollIntoView).toHaveBeenCalled()
})

test('the section that is read is marked, and the minutes that are left are said in the story', async () => {
  const { user } = renderRoute(bridge)
  const nav = await contents()
  // What follows the story comes by itself.
  await screen.findByRole('region', { name: 'Comments' })
  // Without a layout all headings stand at the top of the screen, and the text ends there.
  const body = screen.getByRole('heading', { name: 'What happens now' }).parentElement as HTMLElement
  body.getBoundingClientRect = () => ({ top: -900, bottom: 900, height: 1_800 }) as DOMRect
  window.dispatchEvent(new Event('scroll'))
  expect(await screen.findByText('1 min left')).toBeTruthy()
  const marked = within(nav).getByRole('link', { current: 'location' })
  expect(marked.textContent).toBe('What happens now')
  await user.click(screen.getByRole('button', { name: /Go to another section/ }))
  const chooser = screen.getByRole('navigation', { name: 'Go to a section' })
  await user.click(within(chooser).getByRole('link', { name: 'The vote that turned' }))
  const heading = screen.getByRole('heading', { name: 'The vote that turned' })
  await waitFor(() => expect(document.activeElement).toBe(heading))
  expect(screen.queryByRole('navigation', { name: 'Go to a section' })).toBeNull()
})

test('a story of few headings has no contents', async () => {
  renderRoute('/article/border-crossing-reopens-after-nine-months')
  await screen.findByRole('heading', { name: 'On foot for now' })
  expect(screen.queryByRole('navigation', { name: 'In this story' })).toBeNull()
})

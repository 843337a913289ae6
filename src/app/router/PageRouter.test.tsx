import { act, screen } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createMockServer } from '../../../mocks/mounts/node'

const newsroom = createMockServer({ stories: 40 })
const patience = { timeout: 8_000 }

vi.setConfig({ testTimeout: 30_000 })

beforeAll(() => newsroom.listen())
// Which code was loaded outlives a page.
beforeEach(() => vi.resetModules())
afterEach(() => newsroom.reset())
afterAll(() => {
  vi.resetModules()
  newsroom.close()
})

/** The app of a new document, with no code of any page; what it scrolls to is told to `scrollTo`. */
const open = async (address: string) => {
  const { pageRoutes } = await import('./pageRoutes')
  const { renderRoute } = await import('../../../test/renderRoute')
  const scrollTo = vi.fn()
  const page = renderRoute(address)
  vi.stubGlobal('scrollTo', scrollTo)
  const loading = (path: string) => {
    const route = pageRoutes.find((other) => other.path === path)
    if (!route) throw new Error(`There is no page at ${path}`)
    return vi.spyOn(route, 'load')
  }
  return { ...page, scrollTo, loading }
}

const headed = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name }, patience)

const scrolledTo = (y: number) => vi.spyOn(window, 'scrollY', 'get').mockReturnValue(y)

test('a page opens at its top, the first one where the browser has it, and Back finds the place that was left', async () => {
  const { visit, scrollTo } = await open('/settings')
  await headed('Settings')
  expect(scrollTo).not.toHaveBeenCalled()
  scrolledTo(700)
  await visit('/saved')
  await headed('Saved stories')
  expect(scrollTo).toHaveBeenLastCalledWith(0, 0)
  await visit(-1)
  await headed('Settings')
  expect(scrollTo).toHaveBeenLastCalledWith(0, 700)
})

test('the page that is left stands until the code of the next is here, and the last one wanted opens', async () => {
  const { visit, loading } = await open('/settings')
  await headed('Settings')
  let arrive = () => {}
  const late = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const notFound = loading('*').mockImplementation(async () => {
    await late
    return import('../../routes/not-found/NotFoundPage')
  })
  await visit('/nowhere')
  expect(await headed('Settings')).toBeTruthy()
  expect(screen.getByText('Opening the page')).toBeTruthy()
  await visit('/saved')
  await headed('Saved stories')
  await act(async () => arrive())
  expect(await notFound.mock.results[0]?.value).toBeTruthy()
  expect(await headed('Saved stories')).toBeTruthy()
  expect(screen.queryByText('Opening the page')).toBeNull()
})

test('a page whose code does not come says so within the newspaper, and is asked for again', async () => {
  // biome-ignore lint/suspicious/noConsole: the set-up makes console.error fail; React tells of what the page puts into words
  vi.mocked(console.error).mockImplementation(() => undefined)
  const { user, visit, loading, scrollTo } = await open('/settings')
  await headed('Settings')
  loading('/saved').mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
  await visit('/saved')
  await headed('We could not show this page')
  expect(screen.getByRole('banner')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /^Try again/ }))
  expect(await headed('Saved stories')).toBeTruthy()
  expect(scrollTo).toHaveBeenCalledTimes(1)
})

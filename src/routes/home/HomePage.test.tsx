import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createMockServer } from '../../../mocks/mounts/node'
import { renderRoute } from '../../../test/renderRoute'
import styles from './HomePage.module.css'

const newsroom = createMockServer({ stories: 120 })
const patience = { timeout: 15_000 }

beforeAll(() => newsroom.listen())
afterEach(() => newsroom.reset())
afterAll(() => newsroom.close())

const storyLinks = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="/article/"]')].map(
    ({ pathname }) => pathname,
  )

test('leads with what the newsroom pinned, then blocks by section, Most read and Latest', async () => {
  renderRoute('/')
  const top = within(await screen.findByRole('region', { name: 'Top stories' }, patience))
  expect(top.getAllByRole('heading')[0]?.textContent).toBe(
    'Council votes by one to bring back tolls on Lagoon Bridge',
  )
  for (const name of ['City', 'Foreign', 'Business & Port', 'Opinion', 'Most read', 'Latest']) {
    expect(await screen.findByRole('heading', { level: 2, name }, patience)).toBeTruthy()
  }
})

test('no story stands twice, however far one reads', async () => {
  renderRoute('/', { sees: 'everything' })
  await screen.findByText(/You have reached the end/, undefined, { timeout: 20_000 })
  const links = storyLinks()
  expect(links.length).toBeGreaterThan(110)
  expect(new Set(links).size).toBe(links.length)
}, 30_000)

/** Lets an answer out when it is told to. */
const gate = () => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

test('Latest waits for the stories of the blocks, also where the newest of all come last', async () => {
  const [newest, ofSections] = [gate(), gate()]
  newsroom.use(
    http.get('*/wp-json/wp/v2/posts', async ({ request }) => {
      const { searchParams } = new URL(request.url)
      if (searchParams.has('orderby')) return
      await (searchParams.has('categories') ? ofSections : newest).opened
    }),
  )
  const { queryClient } = renderRoute('/')
  const isThere = (key: string) =>
    queryClient
      .getQueryCache()
      .findAll({ queryKey: [key], predicate: ({ state }) => state.data !== undefined })
  await waitFor(() => {
    for (const key of ['sections', 'most-read']) expect(isThere(key)).not.toEqual([])
  }, patience)
  newest.open()
  await screen.findByRole('region', { name: 'Top stories' }, patience)
  expect(screen.queryByRole('heading', { level: 2, name: 'Latest' })).toBeNull()
  ofSections.open()
  expect(await screen.findByRole('heading', { level: 2, name: 'Latest' }, patience)).toBeTruthy()
})

test('a section that is still on its way holds back those under it: they would move when it comes', async () => {
  let letIn = () => {}
  const isOpen = new Promise<void>((open) => {
    letIn = open
  })
  const asked = vi.fn()
  newsroom.use(
    http.get('*/wp-json/wp/v2/posts', async ({ request }) => {
      if (!new URL(request.url).searchParams.has('categories')) return
      asked()
      await isOpen
    }),
  )
  renderRoute('/')
  const names = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  await waitFor(() => expect(asked).toHaveBeenCalled(), patience)
  const before = names()
  letIn()
  await screen.findByRole('heading', { level: 2, name: 'Latest' }, patience)
  const sections = names().slice(0, -1)
  expect(before.length).toBeLessThan(sections.length)
  expect(sections.slice(0, before.length)).toEqual(before)
})

test('where nobody counts, there is no Most read and no hole', async () => {
  newsroom.pick('stock')
  renderRoute('/')
  await screen.findByRole('heading', { level: 2, name: 'Latest' }, patience)
  expect(screen.queryByRole('heading', { name: 'Most read' })).toBeNull()
})

test('a newspaper without a story says so', async () => {
  newsroom.pick('empty')
  renderRoute('/')
  expect(await screen.findByText(/Nothing has been published yet/, undefined, patience)).toBeTruthy()
  // No room is kept for sections that will not come.
  await waitFor(() => expect(screen.getByRole('main').querySelector(`.${styles.room}`)).toBeNull(), patience)
})

test('a newsroom that is down is said in words, and a press of the button fetches the page', async () => {
  newsroom.pick('down')
  const { user } = renderRoute('/')
  expect(await screen.findByText(/closed for maintenance/, undefined, patience)).toBeTruthy()
  newsroom.pick()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('region', { name: 'Top stories' }, patience)).toBeTruthy()
})

/** Stories asked for with this parameter fail until the newsroom is mended. */
const failStoriesWith = (parameter: string) =>
  newsroom.use(
    http.get('*/wp-json/wp/v2/posts', ({ request }) =>
      new URL(request.url).searchParams.has(parameter)
        ? HttpResponse.json({ code: 'internal_server_error', message: '' }, { status: 500 })
        : undefined,
    ),
  )

const mend = () => newsroom.reset()

test('sections that fail are said in the line of sections and in the place of the blocks, and come at a press', async () => {
  newsroom.fault({ kind: 'status', path: 'wp/v2/categories', status: 500 })
  const { user } = renderRoute('/')
  const main = within(screen.getByRole('main'))
  await main.findByText(/We could not fetch the sections. The newsroom has a fault./, undefined, patience)
  expect(await main.findByRole('heading', { level: 2, name: 'Latest' })).toBeTruthy()
  const sections = within(screen.getByRole('navigation', { name: 'Sections' }))
  await user.click(sections.getByRole('button', { name: 'Try again to fetch the sections' }))
  expect(await sections.findByRole('link', { name: 'City' }, patience)).toBeTruthy()
  expect(await main.findByRole('heading', { level: 2, name: 'City' }, patience)).toBeTruthy()
  expect(screen.queryByText(/could not fetch the sections/)).toBeNull()
})

test('a section whose own stories fail says so under its heading; the others stand, and it comes at a press', async () => {
  failStoriesWith('categories')
  const { user } = renderRoute('/')
  const lines = await screen.findAllByText(/We could not fetch more of /, undefined, patience)
  expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(lines.length)
  const block = lines[0]?.closest('section') as HTMLElement
  expect(within(block).getByRole('heading', { level: 2 })).toBeTruthy()
  const before = storyLinks().length
  mend()
  await user.click(within(block).getByRole('button', { name: /^Try again to fetch more of/ }))
  await waitFor(() => expect(screen.queryByText(/We could not fetch more of /)).toBeNull(), patience)
  expect(storyLinks().length).toBeGreaterThan(before)
})

test('Most read that fails says so in its place, and comes at a press while the rest stands', async () => {
  failStoriesWith('orderby')
  const { user } = renderRoute('/')
  const block = within(await screen.findByRole('region', { name: 'Most read' }, patience))
  expect(block.getByText(/We could not fetch what is most read/)).toBeTruthy()
  const latest = await screen.findByRole('heading', { level: 2, name: 'Latest' }, patience)
  mend()
  await user.click(block.getByRole('button', { name: 'Try again to fetch what is most read' }))
  expect(await block.findAllByRole('listitem', undefined, patience)).toHaveLength(6)
  expect(latest.isConnected).toBe(true)
})

test('where it is not known whether the newsroom counts, Most read can be asked for again', async () => {
  newsroom.use(http.get('*/wp-json/', () => HttpResponse.error()))
  const { user } = renderRoute('/')
  const block = within(await screen.findByRole('region', { name: 'Most read' }, patience))
  const again = await block.findByRole('button', { name: 'Try again to fetch what is most read' }, patience)
  mend()
  await user.click(again)
  expect(await block.findAllByRole('listitem', undefined, patience)).toHaveLength(6)
})

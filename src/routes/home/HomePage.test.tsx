import { screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createMockServer } from '../../../mocks/mounts/node'
import { renderRoute } from '../../../test/renderRoute'

const newsroom = createMockServer({ stories: 120 })
const patience = { timeout: 8_000 }

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
})

test('a newsroom that is down is said in words, and a press of the button fetches the page', async () => {
  newsroom.pick('down')
  const { user } = renderRoute('/')
  expect(await screen.findByText(/closed for maintenance/, undefined, patience)).toBeTruthy()
  newsroom.pick()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('region', { name: 'Top stories' }, patience)).toBeTruthy()
})

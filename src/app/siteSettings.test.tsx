import { screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createMockServer } from '../../mocks/mounts/node'
import { renderRoute } from '../../test/renderRoute'

const newsroom = createMockServer({ stories: 160 })
const patience = { timeout: 8_000 }

beforeAll(() => newsroom.listen())
afterEach(() => newsroom.reset())
afterAll(() => newsroom.close())

const linksIn = (name: string) =>
  within(screen.getByRole('navigation', { name }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent)

const logo = { light: 'assets/logo-1.svg', dark: 'assets/logo-2.svg', width: 480, height: 64 }
const story = '/article/lagoon-bridge-tolls-return-by-one-vote'
const canonical = () => document.head.querySelector('link[rel=canonical]')?.getAttribute('href')

test('the newsroom’s sections stand in its order, in navigation and on the front page', async () => {
  vi.stubGlobal('__SITE__', { sections: ['sport', 'no-such', 'city'], name: 'The Lagoon Telegraph' })
  renderRoute('/')
  await screen.findByRole('heading', { level: 2, name: 'Sport' }, patience)
  const blocks = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(blocks.filter((name) => ['Sport', 'City', 'Politics', 'Foreign'].includes(name ?? ''))).toEqual([
    'Sport',
    'City',
  ])
  expect(linksIn('Sections')).toEqual(['Front page', 'Sport', 'City'])
  expect(linksIn('All sections')).toEqual(['Sport', 'City'])
  expect(screen.getByRole('link', { name: 'The Lagoon Telegraph' })).toBeTruthy()
})

test('a nameplate that is drawn says the name', async () => {
  vi.stubGlobal('__SITE__', { logo, name: 'The Lagoon Telegraph' })
  renderRoute('/saved')
  const [light] = await screen.findAllByRole('img', { name: 'The Lagoon Telegraph' })
  expect(light?.getAttribute('src')).toBe('/assets/logo-1.svg')
  expect(light?.getAttribute('width')).toBe('480')
})

test('a slower pace makes a longer read, and says whose pace it is', async () => {
  vi.stubGlobal('__SITE__', { readingSpeed: 60 })
  const { user } = renderRoute(story)
  await user.click(await screen.findByRole('button', { name: /\d+ min read/ }, patience))
  expect(screen.getByText(/words at 60 a minute, this newspaper’s own measure/)).toBeTruthy()
})

test.each([
  ['app', story],
  ['site', expect.stringMatching(/^http:.*\/lagoon-bridge-tolls-return-by-one-vote\/?$/)],
])('search engines are told that a story is at home on the %s', async (home, address) => {
  vi.stubGlobal('__SITE__', { canonical: home })
  const { unmount } = renderRoute(story)
  await screen.findByRole('heading', { level: 1, name: /tolls/i }, patience)
  await waitFor(() => expect(canonical()).toEqual(address))
  unmount()
  await waitFor(() => expect(canonical()).toBeUndefined())
})

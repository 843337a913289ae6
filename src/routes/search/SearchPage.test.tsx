import { screen, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createMockServer } from '../../../mocks/mounts/node'
import { renderRoute } from '../../../test/renderRoute'

const newsroom = createMockServer({ stories: 60 })
const patience = { timeout: 8_000 }

beforeAll(() => newsroom.listen())
afterEach(() => newsroom.reset())
afterAll(() => newsroom.close())

test('asks for words before it searches', async () => {
  renderRoute('/search')
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Search the newspaper' }, patience),
  ).toBeTruthy()
  expect(screen.queryByRole('feed')).toBeNull()
})

test('puts the words into the address and marks them in what it finds', async () => {
  const { user, history } = renderRoute('/search')
  await user.type(await screen.findByRole('searchbox', undefined, patience), 'bridge{Enter}')
  const feed = await screen.findByRole('feed', { name: 'Stories found for bridge' }, patience)
  expect(history.location.search).toBe('?q=bridge')
  expect(feed.querySelector('mark')?.textContent).toMatch(/bridge/i)
  expect(within(feed).getAllByRole('article').length).toBeGreaterThan(1)
})

test('says when nothing is found', async () => {
  renderRoute('/search?q=xyzzyplugh')
  expect(await screen.findByText(/Nothing found for “xyzzyplugh”/, undefined, patience)).toBeTruthy()
})

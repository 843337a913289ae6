import { screen } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createMockServer } from '../../../mocks/mounts/node'
import { renderRoute } from '../../../test/renderRoute'

const newsroom = createMockServer({ stories: 60 })
const patience = { timeout: 8_000 }

beforeAll(() => newsroom.listen())
afterEach(() => newsroom.reset())
afterAll(() => newsroom.close())

test('a story saved in its section stands on the list until it is taken off', async () => {
  const { user, router } = renderRoute('/category/sport')
  const [save] = await screen.findAllByRole('button', { name: 'Save' }, patience)
  const headline = save?.closest('article')?.querySelector('h2')?.textContent ?? 'none'
  await user.click(save as HTMLElement)
  await router.navigate('/saved')
  await screen.findByRole('heading', { level: 1, name: 'Saved stories' }, patience)
  expect(await screen.findByRole('link', { name: headline }, patience)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/Nothing saved yet/, undefined, patience)).toBeTruthy()
})

test('an address that leads nowhere offers a search for its words', async () => {
  renderRoute('/2026/11/tolls-on-the-bridge')
  expect(
    await screen.findByRole('heading', { level: 1, name: 'This page never went to press' }, patience),
  ).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Search for “tolls on the bridge”' })).toHaveProperty(
    'search',
    '?q=tolls+on+the+bridge',
  )
})

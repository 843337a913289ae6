import { act, screen, waitFor } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createMockServer } from '../../../mocks/mounts/node'
import { renderRoute } from '../../../test/renderRoute'
import { noteReach } from '../../queries/newsroomReach'

const newsroom = createMockServer({ stories: 40 })
const patience = { timeout: 8_000 }

beforeAll(() => newsroom.listen())
// Test files share their modules: another may have left a newsroom that does not answer.
beforeEach(() => noteReach(true))
afterEach(() => {
  noteReach(true)
  newsroom.reset()
})
afterAll(() => newsroom.close())

const setOnline = (isOnline: boolean) => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline)
  act(() => void dispatchEvent(new Event(isOnline ? 'online' : 'offline')))
}

test('a line says from when this edition is while no newer one can come in', {
  timeout: 20_000,
}, async () => {
  renderRoute('/category/sport')
  await screen.findByRole('feed', undefined, patience)
  expect(screen.queryByText(/This edition is from/)).toBeNull()
  setOnline(false)
  expect(await screen.findByText(/^You are offline\. This edition is from \d\d:\d\d today\.$/)).toBeTruthy()
  setOnline(true)
  act(() => noteReach(false))
  expect(await screen.findByText(/^The newsroom does not answer\. This edition is from/)).toBeTruthy()
  act(() => noteReach(true))
  await waitFor(() => expect(screen.queryByText(/This edition is from/)).toBeNull())
})

test('a page without news of its own only says why nothing new comes in', { timeout: 20_000 }, async () => {
  renderRoute('/saved')
  await screen.findByRole('heading', { level: 1, name: 'Saved stories' }, patience)
  setOnline(false)
  expect(screen.getByText('You are offline.')).toBeTruthy()
  setOnline(true)
})

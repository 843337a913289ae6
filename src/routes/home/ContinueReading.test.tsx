import { screen } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createMockServer } from '../../../mocks/mounts/node'
import { renderRoute } from '../../../test/renderRoute'

const newsroom = createMockServer({ stories: 60 })
const patience = { timeout: 8_000 }
const day = 86_400_000

vi.setConfig({ testTimeout: 20_000 })

beforeAll(async () => {
  newsroom.listen()
  await import('./ContinueReading')
}, 60_000)
afterEach(() => newsroom.reset())
afterAll(() => newsroom.close())

/** What was kept before this page was opened. */
const leaveOpen = (readAt: number) => {
  const place = { articleId: 888, slug: 'tolls', headline: 'Tolls return', block: 11, share: 0.42, readAt }
  localStorage.setItem('broadsheet:reading', JSON.stringify(place))
}

test('a story that was left open can be continued from the front page, or put away for good', async () => {
  leaveOpen(performance.timeOrigin - 1)
  const { user } = renderRoute('/')
  const link = (await screen.findByText('Continue:', undefined, patience)).closest('a')
  expect(link?.getAttribute('href')).toBe('/article/tolls')
  expect(link?.textContent).toMatch(/^Continue: Tolls return 42\s%\sread$/)
  await user.click(screen.getByLabelText('Do not continue'))
  expect(screen.queryByText('Continue:')).toBeNull()
  expect(document.activeElement?.localName).toBe('main')
  expect(localStorage.getItem('broadsheet:reading')).toBeNull()
})
test.each([
  ['a week ago', () => performance.timeOrigin - 7 * day],
  // Asked for in the test: the app is open by then.
  ['since the app was opened', Date.now],
])('nothing is offered that was read %s', async (_, readAt) => {
  leaveOpen(readAt())
  renderRoute('/')
  await screen.findByText(/: front page$/, undefined, patience)
  expect(screen.queryByText('Continue:')).toBeNull()
})

import { screen } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createMockServer } from '../../../mocks/mounts/node'
import { renderRoute } from '../../../test/renderRoute'

const newsroom = createMockServer({ stories: 60 })
const patience = { timeout: 8_000 }
const day = 86_400_000

beforeAll(() => newsroom.listen())
afterEach(() => newsroom.reset())
afterAll(() => newsroom.close())

/** What was kept before this page was opened. */
const leaveOpen = (readAt: number) => {
  const place = { articleId: 888, slug: 'tolls', headline: 'Tolls return', block: 11, share: 0.42, readAt }
  localStorage.setItem('broadsheet:reading', JSON.stringify(place))
}

const isFrontPageThere = () => screen.findByRole('heading', { level: 1, name: /front page/ }, patience)

test('a story that was left open can be continued from the front page, or put away for good', async () => {
  leaveOpen(performance.timeOrigin - 1)
  const { user } = renderRoute('/')
  const link = await screen.findByRole('link', { name: /^Continue: Tolls return 42\s%\sread$/ }, patience)
  expect(link.getAttribute('href')).toBe('/article/tolls')
  await user.click(screen.getByRole('button', { name: 'Do not continue' }))
  expect(screen.queryByRole('link', { name: /^Continue/ })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('main'))
  expect(localStorage.getItem('broadsheet:reading')).toBeNull()
})
test.each([
  ['a week ago', performance.timeOrigin - 7 * day],
  ['since the app was opened', performance.timeOrigin + 1],
])('nothing is offered that was read %s', async (_, readAt) => {
  leaveOpen(readAt)
  renderRoute('/')
  await isFrontPageThere()
  expect(screen.queryByRole('link', { name: /^Continue/ })).toBeNull()
})

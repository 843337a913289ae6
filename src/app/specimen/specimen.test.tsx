import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderRoute } from '../../../test/renderRoute'
import { groups } from './groups'

const root = document.documentElement

test.each(groups)('shows $title', async ({ id, title }) => {
  renderRoute(`/specimen?group=${id}`)
  // By text: among so many elements a role takes half a second to find.
  const heading = await screen.findByText(title, { selector: 'h2' }, { timeout: 10_000 })
  expect(heading.parentElement?.querySelectorAll('h3').length).toBeGreaterThan(0)
})
test('its address sets the page, until it is left', async () => {
  renderRoute('/specimen?group=links&theme=dark&dir=rtl&size=large')
  await screen.findByRole('region', { name: 'Links' })
  expect([root.dataset.theme, root.dir, root.dataset.size]).toEqual(['dark', 'rtl', 'large'])
  expect(screen.queryByRole('region', { name: 'Fields' })).toBeNull()
  cleanup()
  expect([root.dataset.theme, root.dir, root.dataset.size]).toEqual([undefined, '', undefined])
})
test('light and dark, left to right and right to left stand side by side when asked for', async () => {
  renderRoute('/specimen?view=four&group=cards')
  expect((await screen.findAllByTitle(/light|dark/)).map(({ title }) => title)).toEqual([
    'light, ltr',
    'light, rtl',
    'dark, ltr',
    'dark, rtl',
  ])
})

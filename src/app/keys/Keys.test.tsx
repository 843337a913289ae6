import { act, screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createMockServer } from '../../../mocks/mounts/node'
import { renderRoute } from '../../../test/renderRoute'

const newsroom = createMockServer({ stories: 60 })
const patience = { timeout: 8_000 }

vi.setConfig({ testTimeout: 20_000 })

beforeAll(async () => {
  newsroom.listen()
  // jsdom has no modal dialogs, and scrolls nothing.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
  }
  HTMLElement.prototype.scrollIntoView = () => undefined
  await Promise.all([import('./Keys'), import('./KeysDialog')])
}, 60_000)
beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (task: () => void) => setTimeout(task))
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
})
afterEach(() => newsroom.reset())
afterAll(() => {
  newsroom.close()
  for (const name of ['showModal', 'close']) Reflect.deleteProperty(HTMLDialogElement.prototype, name)
  Reflect.deleteProperty(HTMLElement.prototype, 'scrollIntoView')
})

/** A page whose keys are there. */
const open = async (address: string) => {
  const page = renderRoute(address)
  await screen.findByRole('heading', { level: 1 }, patience)
  await waitFor(() => expect(document.querySelector('[class*="said"]')).not.toBeNull(), patience)
  return page
}

const list = '/category/city'
const story = '/article/lagoon-bridge-tolls-return-by-one-vote'

const theDialog = () => screen.findByRole('dialog', { name: 'Keys' }, patience)

test('? lists all keys, and none acts meanwhile; closed, the page is as before', async () => {
  const { user, history } = await open(list)
  await user.keyboard('?')
  const dialog = within(await theDialog())
  expect(dialog.getByText('Next story')).toBeTruthy()
  await user.keyboard('gs')
  expect(history.location.pathname).toBe(list)
  await user.click(dialog.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('single keys can be switched off and on again, by the button at the foot', async () => {
  const { user } = await open(list)
  await user.click(screen.getByRole('button', { name: 'Keys' }))
  const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Single keys act on the page' })
  await theDialog()
  await user.click(box())
  await user.click(screen.getByRole('button', { name: 'Close' }))
  await user.keyboard('?')
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Keys' }))
  expect(box().checked).toBe(false)
  await user.click(box())
  await user.click(screen.getByRole('button', { name: 'Close' }))
  await user.keyboard('?')
  expect(await theDialog()).toBeTruthy()
})

test('s saves the story in focus and says so, again lets it go; o opens it', async () => {
  const { user, history } = await open(list)
  const [first] = await screen.findAllByRole('article', undefined, patience)
  act(() => first?.focus())
  const card = within(first as HTMLElement)
  const headline = card.getByRole('heading').textContent ?? ''
  await user.keyboard('s')
  expect(screen.getByText(`Saved: ${headline}`)).toBeTruthy()
  await waitFor(() => expect(card.getByRole('button', { name: 'Save', pressed: true })).toBeTruthy())
  await user.keyboard('s')
  expect(await screen.findByText(`No longer saved: ${headline}`)).toBeTruthy()
  await waitFor(() => expect(card.getByRole('button', { name: 'Save', pressed: false })).toBeTruthy())
  await user.keyboard('o')
  expect(await screen.findByRole('heading', { level: 1, name: headline }, patience)).toBeTruthy()
  expect(history.location.pathname).toMatch(/^\/article\//)
})

test('Enter opens the story in focus', async () => {
  const { user, history } = await open(list)
  const [first] = await screen.findAllByRole('article', undefined, patience)
  act(() => first?.focus())
  await user.keyboard('{Enter}')
  await waitFor(() => expect(history.location.pathname).toMatch(/^\/article\//), patience)
})

test('in a story s saves it and c leads to the form, where letters are letters', async () => {
  const { user, history } = await open(story)
  const article = within(
    (await screen.findByRole('heading', { level: 1, name: /toll/i })).closest('article') as HTMLElement,
  )
  await user.keyboard('s')
  await waitFor(() => expect(article.getByRole('button', { name: 'Save', pressed: true })).toBeTruthy())
  await screen.findByRole('textbox', { name: 'Comment' }, patience)
  await user.keyboard('c')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Comment' }))
  await user.keyboard('gs?')
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Comment' }).value).toBe('gs?')
  expect(history.location.pathname).toBe(story)
})

test('g and then s, or h, lead to the saved stories and to the front page; / to the search', async () => {
  const { user, history } = await open(list)
  await user.keyboard('gs')
  await screen.findByRole('heading', { level: 1, name: 'Saved stories' }, patience)
  const told = () => screen.getAllByRole('status').map(({ textContent }) => textContent)
  await waitFor(() => expect(told()).toContainEqual(expect.stringMatching(/^Saved stories/)))
  await user.keyboard('{Control>}gh{/Control}')
  await user.keyboard('gh')
  await screen.findByRole('heading', { level: 1, name: /front page$/ }, patience)
  expect(history.location.pathname).toBe('/')
  await user.keyboard('/')
  const field = await screen.findByRole('searchbox', undefined, patience)
  await waitFor(() => expect(document.activeElement).toBe(field))
})

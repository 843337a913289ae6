import { configure, screen, waitFor, within } from '@testing-library/react'
import { delay, http } from 'msw'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createMockServer } from '../../../mocks/mounts/node'
import { anArticle } from '../../../test/builders'
import { renderRoute } from '../../../test/renderRoute'
import { onDevice } from '../../offline/database'
import { keepPlace } from '../../offline/readingPlaces'
import { listSaved, removeSaved, saveArticle } from '../../offline/savedArticles'

const newsroom = createMockServer({ stories: 60 })
const patience = { timeout: 8_000 }

configure({ asyncUtilTimeout: 8_000 })
vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  newsroom.listen()
  await Promise.all([import('./SavedPage'), import('../../queries/savedTransfer')])
}, 60_000)
afterEach(async () => {
  for (const { article } of (await listSaved()).items) await removeSaved(article.id)
  newsroom.reset()
})
afterAll(() => newsroom.close())

test('a story saved in its section stands on the list until it is taken off', async () => {
  const { user, visit } = renderRoute('/category/sport')
  const [save] = await screen.findAllByRole('button', { name: 'Save' }, patience)
  const headline = save?.closest('article')?.querySelector('h2')?.textContent ?? 'none'
  await user.click(save as HTMLElement)
  await visit('/saved')
  await screen.findByRole('heading', { level: 1, name: 'Saved stories' }, patience)
  expect(await screen.findByRole('link', { name: headline }, patience)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/Nothing saved yet/, undefined, patience)).toBeTruthy()
})

const keep = async (id: number, headline: string, text: string) => {
  const article = { ...anArticle({ id, headline }), body: { untrusted: text }, words: 400 - id, pictures: 0 }
  await saveArticle({ article, savedAt: id })
}

const headlines = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)

test('a story taken off leaves a line with Undo in its place, which has the focus and brings it back', async () => {
  await keep(901, 'Tolls return', '<p>a</p>')
  await keep(902, 'Ferries run late', '<p>b</p>')
  const { user } = renderRoute('/saved')
  await screen.findByRole('link', { name: 'Ferries run late' }, patience)
  await user.click(screen.getAllByRole('button', { name: 'Save' })[0] as HTMLElement)
  const undo = await screen.findByRole('button', { name: 'Undo', description: 'Removed Ferries run late.' })
  expect(document.activeElement).toBe(undo)
  expect((await listSaved()).items.map(({ article }) => article.id)).toEqual([901])
  await user.keyboard('{Enter}')
  await screen.findByRole('link', { name: 'Ferries run late' })
  expect(headlines()).toEqual(['Ferries run late', 'Tolls return'])
  expect(document.activeElement).toBe(screen.getAllByRole('button', { name: 'Save' })[0])
  await waitFor(async () =>
    expect((await listSaved()).items.map(({ savedAt }) => savedAt)).toEqual([902, 901]),
  )
})

test('order and search stand in the address; the search reads the text too', async () => {
  await keep(901, 'Tolls return', '<p>The lagoon bridge.</p>')
  await keep(902, 'Ferries run late', '<p>The Café at the quay.</p>')
  await keep(903, 'A lagoon in winter', '<p>Cold.</p>')
  const { user, history } = renderRoute('/saved?sort=shortest&q=lagoon')
  await screen.findByRole('link', { name: 'A lagoon in winter' }, patience)
  expect(headlines()).toEqual(['A lagoon in winter', 'Tolls return'])
  await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Last saved')
  const search = screen.getByRole('searchbox', { name: 'Search in saved stories' })
  await user.clear(search)
  await user.type(search, 'cafe quay')
  await waitFor(() => expect(headlines()).toEqual(['Ferries run late']))
  expect(history.location.search).toBe('?q=cafe+quay')
  await user.type(search, ' zeppelin')
  expect(await screen.findByText('None of your saved stories has “cafe quay zeppelin”.')).toBeTruthy()
})

test('each story says how far it was read, when it was saved, and what it takes', async () => {
  await keep(901, 'Tolls return', '<p>a</p>')
  await keep(902, 'Ferries run late', '<p>b</p>')
  await saveArticle({ article: anArticle({ id: 903, headline: 'Only a card' }), savedAt: 903 })
  const place = { slug: 's', headline: 'h', block: 3, readAt: Date.now() }
  await keepPlace({ ...place, articleId: 901, share: 0.42 })
  await keepPlace({ ...place, articleId: 902, share: 1 })
  renderRoute('/saved')
  await screen.findByText('Its text comes when you open this list online', undefined, patience)
  const facts = within(screen.getByRole('main'))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('p:has(strong)')?.textContent)
  expect(facts.map((text) => text?.replace(/[\u202f\u00a0]/g, ' '))).toEqual([
    expect.stringMatching(/^UnreadSaved 1 Jan 1970\d+ bytesIts text comes when you open this list online$/),
    expect.stringMatching(/^ReadSaved 1 Jan 1970\d+ bytes$/),
    expect.stringMatching(/^42 % readSaved 1 Jan 1970\d+ bytes$/),
  ])
})

test('nothing is said to be missing of a story while it is on its way', async () => {
  newsroom.use(http.get('*/wp-json/wp/v2/posts', () => delay('infinite')))
  await saveArticle({ article: anArticle({ id: 903, headline: 'Only a card' }), savedAt: 903 })
  const { unmount } = renderRoute('/saved')
  await screen.findByText('Unread', undefined, patience)
  expect(screen.queryByText(/when you open this list online/)).toBeNull()
  unmount()
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  renderRoute('/saved')
  expect(await screen.findByText(/when you open this list online/, undefined, patience)).toBeTruthy()
})

test('a file that is no list is told apart, and changes nothing', async () => {
  await keep(901, 'Tolls return', '<p>a</p>')
  const { user } = renderRoute('/saved')
  const input = await screen.findByLabelText('File with saved stories', undefined, patience)
  const file = new File(['{}'], 'list.json', { type: 'application/json' })
  Object.defineProperty(file, 'text', { value: async () => '{}' })
  await user.upload(input, file)
  expect(await screen.findByText(/This file is not a list/, undefined, patience)).toBeTruthy()
  expect((await listSaved()).items).toHaveLength(1)
})

test('Safari’s tabs are told what they cannot keep, the Home Screen is not', async () => {
  vi.spyOn(navigator, 'vendor', 'get').mockReturnValue('Apple Computer, Inc.')
  const { unmount } = renderRoute('/saved')
  expect(
    await screen.findByText(
      /Safari forgets .* Add The Ellery Courier to the Home Screen/,
      undefined,
      patience,
    ),
  ).toBeTruthy()
  unmount()
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('standalone') }))
  renderRoute('/saved')
  await screen.findByText(/Nothing saved yet/, undefined, patience)
  expect(screen.queryByText(/Safari forgets/)).toBeNull()
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

test('a record that cannot be shown costs nobody the others, and is not passed over in silence', async () => {
  await keep(1, 'Tolls return', '<p>Ten shillings.</p>')
  const broken = { article: { id: 2, slug: 'gone', headline: 7 }, savedAt: 'once' }
  await onDevice((database) => database.put('saved', broken as never))
  renderRoute('/saved')
  expect(await screen.findByRole('link', { name: 'Tolls return' }, patience)).toBeTruthy()
  expect(
    screen.getByText(/^This edition of the app can’t show 1 saved story\. What is kept of it stays/),
  ).toBeTruthy()
  expect(await onDevice((database) => database.get('saved', 2))).toBeTruthy()
})

import { configure, screen, waitFor } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createMockServer } from '../../../../mocks/mounts/node'
import { anArticle } from '../../../../test/builders'
import { renderRoute } from '../../../../test/renderRoute'
import { listSaved, removeSaved, saveArticle } from '../../../offline/savedArticles'
import { findSaved } from '../../../offline/savedCopies'

const newsroom = createMockServer({ stories: 40 })

configure({ asyncUtilTimeout: 8_000 })
vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  newsroom.listen()
  await import('../ArticlePage')
}, 60_000)
beforeEach(() => {
  // React Router says of every failure that it was caught.
  // biome-ignore lint/suspicious/noConsole: the set-up makes console.error fail; here it is expected
  vi.mocked(console.error).mockImplementation(() => undefined)
})
afterEach(async () => {
  for (const { article } of (await listSaved()).items) await removeSaved(article.id)
  newsroom.reset()
})
afterAll(() => newsroom.close())

const keep = (id: number, slug: string) => {
  const article = { ...anArticle({ id, slug, headline: 'Tolls return' }), words: 1, pictures: 0 }
  const whole = { ...article, body: { untrusted: '<p>As it was written.</p>' } }
  return saveArticle({ article: whole, savedAt: Date.parse('2026-11-20T12:00:00Z') })
}

const words = /The newsroom has taken this story down\. This is the copy you saved on 20 November 2026\./

/** The date in it is an element of its own. */
const note = (_: string, element: Element | null) =>
  element?.tagName === 'P' && words.test(element.textContent ?? '')

test('a saved story that the newsroom took down stays, says so, and offers nothing that needs the newsroom', async () => {
  await keep(987_654, 'gone-for-good')
  const { unmount } = renderRoute('/article/gone-for-good')
  expect(await screen.findByText(note)).toBeTruthy()
  expect(screen.getByText('As it was written.')).toBeTruthy()
  expect(screen.queryByRole('region', { name: 'Comments' })).toBeNull()
  expect(screen.queryByRole('button', { name: /Save|Share|Like/ })).toBeNull()
  expect(screen.getByRole('link', { name: 'All your saved stories' })).toHaveProperty('pathname', '/saved')
  unmount()

  newsroom.use(http.get('*/wp-json/wp/v2/posts', () => HttpResponse.error()))
  const offline = renderRoute('/article/gone-for-good')
  expect(await screen.findByText(note)).toBeTruthy()
  offline.unmount()
  renderRoute('/saved')
  expect(await screen.findByText('Taken down by the newsroom since')).toBeTruthy()
})

test('one whose address was corrected opens at the new one', async () => {
  const home = 'http://localhost:3000/wp-json/wp/v2/posts?slug=understudy&_fields=id'
  const [{ id }] = await (await fetch(home)).json()
  await keep(id, 'under-study')
  const { history } = renderRoute('/article/under-study')
  await waitFor(() => expect(history.location.pathname).toBe('/article/understudy'))
  expect(await screen.findByRole('region', { name: 'Comments' })).toBeTruthy()
  expect(screen.queryByText(note)).toBeNull()
  expect((await findSaved('under-study'))?.takenDownAt).toBeUndefined()
})

test('an address that was never saved leads to words', async () => {
  renderRoute('/article/gone-for-good')
  expect(
    await screen.findByRole('heading', { level: 1, name: 'This story is not here, or not any more.' }),
  ).toBeTruthy()
})

import { act, configure, screen, waitFor, within } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createMockServer } from '../../../mocks/mounts/node'
import { renderRoute } from '../../../test/renderRoute'
import { articleQueries } from '../../queries/articleQueries'
import { keepQueries } from '../../queries/keepQueries'

const newsroom = createMockServer({ stories: 60 })

configure({ asyncUtilTimeout: 15_000 })
vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  newsroom.listen()
  await Promise.all([import('./ArticlePage'), import('./comments/CommentsPanel')])
}, 60_000)
beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn()
  // React Router says of every failure that it was caught.
  // biome-ignore lint/suspicious/noConsole: the set-up makes console.error fail; here it is expected
  vi.mocked(console.error).mockImplementation(() => undefined)
})
afterEach(() => {
  stopKeeping()
  localStorage.clear()
  newsroom.reset()
})
afterAll(() => newsroom.close())

const slug = 'how-many-trams-are-there-we-counted'
const other = 'understudy'

const postOf = (wanted: string) => {
  const post = newsroom
    .state()
    .newsroom.publicPosts()
    .find((each) => each.slug === wanted)
  if (!post) throw new Error(`The newsroom has no ${wanted}`)
  return post
}

/** The app forgets what the newsroom withdrew. */
let stopKeeping: () => void = () => undefined

const headline = () => screen.findByRole('heading', { level: 1 })

const commentField = async () => {
  const region = await screen.findByRole('region', { name: 'Comments' })
  const form = await within(region).findByRole('form', { name: 'Leave a reply' })
  return within(form).getByRole<HTMLTextAreaElement>('textbox', { name: 'Comment' })
}

/** A story whose reader has begun to write under it. */
const openAndWrite = async (words: string) => {
  const opened = renderRoute(`/article/${slug}#comments`, {
    prepare: (queryClient) => {
      stopKeeping = keepQueries(queryClient)
    },
  })
  await opened.user.click(await commentField())
  await opened.user.paste(words)
  const askAgain = () =>
    act(() => opened.queryClient.invalidateQueries({ queryKey: articleQueries.bySlug(slug).queryKey }))
  return { ...opened, askAgain }
}

/** Whether what was written stands in the form of the next visit. */
const comesBack = async (words: string) => {
  renderRoute(`/article/${slug}#comments`)
  const field = await commentField()
  await waitFor(() => expect(field.value).toBe(words))
}

test('a story that was renamed opens by its old address, and stands at the new one', async () => {
  newsroom.state().newsroom.desk.change(postOf(slug).id, { slug: 'how-many-trams-are-there' })
  const { history } = renderRoute(`/article/${slug}`)
  await headline()
  await waitFor(() => expect(history.location.pathname).toBe('/article/how-many-trams-are-there'))
  expect(
    newsroom
      .state()
      .log.list()
      .filter(({ path }) => path.includes('slug=')).length,
  ).toBe(1)
})

test('an address in capitals is the story’s own', async () => {
  const { history } = renderRoute(`/article/${other.toUpperCase()}`)
  await headline()
  await waitFor(() => expect(history.location.pathname).toBe(`/article/${other}`))
})

test('a story that is taken down while one reads and writes says so, and the words come back with it', async () => {
  const words = 'Ten shillings is a loaf.'
  const { askAgain, unmount } = await openAndWrite(words)
  const { desk } = newsroom.state().newsroom
  desk.change(postOf(slug).id, { status: 'draft' })
  await askAgain()
  expect(
    await screen.findByRole('heading', { level: 1, name: 'This story is not here, or not any more.' }),
  ).toBeTruthy()
  unmount()
  newsroom.reset()
  await comesBack(words)
})

test('a story that is locked while one reads and writes says so, and the words come back when it is open', async () => {
  const words = 'I counted thirty-one.'
  const { askAgain, unmount } = await openAndWrite(words)
  newsroom.state().newsroom.desk.change(postOf(slug).id, { password: 'letmein' })
  await askAgain()
  expect(await screen.findByText('This story is protected by a password.')).toBeTruthy()
  expect(screen.queryByRole('region', { name: 'Comments' })).toBeNull()
  unmount()
  newsroom.reset()
  await comesBack(words)
})

test('comments that are closed while one writes leave the words, to be copied', async () => {
  const { user } = await openAndWrite('Too late, it seems.')
  await user.click(screen.getByRole('textbox', { name: 'Name' }))
  await user.paste('Edda Marsh')
  await user.click(screen.getByRole('textbox', { name: 'Email' }))
  await user.paste('edda@example.com')
  newsroom.state().newsroom.desk.change(postOf(slug).id, { commentStatus: 'closed' })
  await user.click(screen.getByRole('button', { name: 'Post comment' }))
  expect(await screen.findByText(/Comments on this story are closed/)).toBeTruthy()
  expect((await commentField()).value).toBe('Too late, it seems.')
  expect(screen.getByRole('button', { name: 'Copy my text' })).toBeTruthy()
})

test('a button that is pressed twice posts once', async () => {
  const { user, queryClient } = await openAndWrite('Once is enough.')
  await user.click(screen.getByRole('textbox', { name: 'Name' }))
  await user.paste('Edda Marsh')
  await user.click(screen.getByRole('textbox', { name: 'Email' }))
  await user.paste('edda@example.com')
  newsroom.fault({ kind: 'delay', method: 'POST', path: 'wp/v2/comments', ms: 300 })
  const post = screen.getByRole('button', { name: 'Post comment' })
  await act(async () => {
    for (let times = 0; times < 3; times += 1) post.click()
  })
  expect(await screen.findByText('Your comment is published.')).toBeTruthy()
  await act(() => queryClient.refetchQueries({ queryKey: ['comments'] }))
  const posted = newsroom
    .state()
    .log.list()
    .filter(({ method, path }) => method === 'POST' && path.includes('comments'))
  expect(posted).toHaveLength(1)
  expect(screen.getAllByText('Once is enough.')).toHaveLength(1)
})

test('who goes on while a story is under way gets the one that was asked for last', async () => {
  newsroom.fault({ kind: 'delay', path: 'wp/v2/posts', ms: 600 })
  const { history, visit } = renderRoute(`/article/${slug}`)
  await waitFor(() =>
    expect(
      newsroom
        .state()
        .log.list()
        .some(({ path }) => path.includes(slug)),
    ).toBe(true),
  )
  await visit(`/article/${other}`)
  const wanted = postOf(other).title
  await waitFor(async () => expect((await headline()).textContent).toBe(wanted))
  await act(() => new Promise((done) => setTimeout(done, 800)))
  expect((await headline()).textContent).toBe(wanted)
  expect(history.location.pathname).toBe(`/article/${other}`)
})

import { act, configure, screen, waitFor, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { createMockServer } from '../../../../mocks/mounts/node'
import { renderRoute } from '../../../../test/renderRoute'
import { commentQueries } from '../../../queries/commentQueries'
import { forgetRestored, markRestored } from '../../../queries/restored'

const newsroom = createMockServer({ stories: 60 })

configure({ asyncUtilTimeout: 15_000 })
vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  newsroom.listen()
  // What the browser has fetched ahead by the time a reader is there.
  await Promise.all([import('../ArticlePage'), import('./CommentsPanel')])
}, 60_000)
beforeEach(() => {
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = vi.fn()
})
afterEach(() => newsroom.reset())
afterAll(() => newsroom.close())

/** Seven comments: enough to stand among, and jsdom is slow. */
const story = '/article/how-many-trams-are-there-we-counted'

const open = async (address = `${story}#comments`) => {
  const { user, unmount } = renderRoute(address)
  const region = await screen.findByRole('region', { name: 'Comments' })
  const form = await within(region).findByRole('form', { name: 'Leave a reply' })
  await within(region).findByText(/^\d+ comments?$/)
  return { user, unmount, region: within(region), form: within(form) }
}

type Opened = Awaited<ReturnType<typeof open>>

const field = (form: Opened['form'], name: 'Comment' | 'Name' | 'Email') =>
  form.getByRole<HTMLInputElement>('textbox', { name })

const commentField = ({ region }: Pick<Opened, 'region'>) =>
  region.getByRole<HTMLInputElement>('textbox', { name: 'Comment' })

const fill = async ({ user, form }: Pick<Opened, 'user' | 'form'>, text: string) => {
  for (const [name, words] of [
    ['Comment', text],
    ['Name', 'Edda Marsh'],
    ['Email', 'edda@example.com'],
  ] as const) {
    await user.click(field(form, name))
    await user.paste(words)
  }
}

const post = async (opened: Pick<Opened, 'user' | 'form'>, text: string) => {
  await fill(opened, text)
  await opened.user.click(opened.form.getByRole('button', { name: 'Post comment' }))
}

const answerWith = (status: number, body: object, headers: Record<string, string> = {}) =>
  newsroom.use(http.post('*/wp-json/wp/v2/comments', () => HttpResponse.json(body, { status, headers })))

test('a comment stands in its place at once and has the focus', async () => {
  const opened = await open()
  await post(opened, 'Ten shillings is a loaf.')
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Ten shillings is a loaf.'))
  expect(opened.region.getAllByText('Ten shillings is a loaf.')).toHaveLength(1)
  expect(opened.region.getByText('Your comment is published.')).toBeTruthy()
  expect(opened.region.getByRole<HTMLInputElement>('textbox', { name: 'Comment' }).value).toBe('')
})

test('an answer stands under the comment that it answers', async () => {
  const { user, region } = await open()
  const [first] = region.getAllByRole('group', { name: /^Comment by/ })
  await user.click(within(first as HTMLElement).getByRole('button', { name: /^Reply/ }))
  const form = region.getByRole('form', { name: 'Leave a reply' })
  expect(document.activeElement).toBe(field(within(form), 'Comment'))
  await post({ user, form: within(form) }, 'I was there, and it was louder.')
  const text = await region.findByText('I was there, and it was louder.', { selector: 'p' })
  expect(first?.closest('li')?.contains(text)).toBe(true)
})

test('Cancel gives the focus back to Reply', async () => {
  const { user, region } = await open()
  const [reply] = region.getAllByRole('button', { name: /^Reply/ })
  await user.click(reply as HTMLElement)
  await user.click(region.getByRole('button', { name: 'Cancel' }))
  expect(document.activeElement).toBe(reply)
})

test('a held comment says that only its writer sees it', async () => {
  newsroom.pick('moderated')
  const opened = await open()
  await post(opened, 'First time that I write.')
  expect(await opened.region.findByText('Waiting for the editors: only you can see it.')).toBeTruthy()
  expect(opened.region.getByText('First time that I write.', { selector: 'p' })).toBeTruthy()
})

test('a comment that the filters put away is not shown, and its text is kept', async () => {
  newsroom.use(
    http.post('*/wp-json/wp/v2/comments', () =>
      HttpResponse.json({ id: 9, post: 1, content: { rendered: 'x' }, status: 'trash' }, { status: 201 }),
    ),
  )
  const opened = await open()
  await post(opened, 'Cheap pills.')
  expect((await opened.region.findByRole('alert')).textContent).toContain('was not accepted')
  expect(field(opened.form, 'Comment').value).toBe('Cheap pills.')
})

test('an empty form names what is missing and goes to the first field', async () => {
  const { user, form } = await open()
  await user.click(form.getByRole('button', { name: 'Post comment' }))
  expect(form.getByRole('alert').textContent).toContain('3 things to mend')
  expect(document.activeElement).toBe(field(form, 'Comment'))
  expect(field(form, 'Name').getAttribute('aria-invalid')).toBe('true')
})

test('the promise about the email is tied to its field', async () => {
  const { form } = await open()
  const hint = field(form, 'Email').getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(hint)?.textContent).toBe('Your email address will not be published.')
})

test('who says the same again is told, and keeps the text', async () => {
  const opened = await open()
  await post(opened, 'Once more.')
  await opened.region.findByText('Your comment is published.')
  await opened.user.click(commentField(opened))
  await opened.user.paste('Once more.')
  await opened.user.click(opened.region.getByRole('button', { name: 'Post comment' }))
  expect((await opened.region.findByRole('alert')).textContent).toContain('said this already')
  expect(commentField(opened).value).toBe('Once more.')
})

test('a comment that came too fast waits in its place, and goes when sent again', async () => {
  answerWith(429, { code: 'too_many', message: 'Slow down.' }, { 'Retry-After': '600' })
  const opened = await open()
  await post(opened, 'Quick, quick.')
  const mine = await opened.region.findByRole('group', { name: 'Your comment, not sent yet' })
  expect(within(mine).getByText('Quick, quick.')).toBeTruthy()
  expect(within(mine).getByText(/could not take it just now/)).toBeTruthy()
  expect(commentField(opened).value).toBe('')
  newsroom.reset()
  await opened.user.click(within(mine).getByRole('button', { name: 'Send now' }))
  await waitFor(() => expect(opened.region.queryByText(/not sent yet/i)).toBeNull())
  expect(opened.region.getByText('Quick, quick.')).toBeTruthy()
})

test('a site that takes comments on its own page only gets the whole text there', async () => {
  newsroom.pick('stock')
  const opened = await open()
  await post(opened, 'Let me in & listen.')
  const button = await opened.region.findByRole<HTMLButtonElement>('button', { name: /own page$/ })
  const form = button.form as HTMLFormElement
  expect(form.action).toMatch(/\/wp-comments-post\.php$/)
  expect(form.target).toBe('_blank')
  const sent = Object.fromEntries(new FormData(form))
  expect(sent).toMatchObject({
    comment: 'Let me in & listen.',
    author: 'Edda Marsh',
    email: 'edda@example.com',
  })
  expect(Number(sent.comment_post_ID)).toBeGreaterThan(0)
  expect(sent.comment_parent).toBe('0')
  expect(field(opened.form, 'Comment').value).toBe('Let me in & listen.')
})

test('a dead network loses nothing: the comment waits in its place, also after a reload', async () => {
  newsroom.use(http.post('*/wp-json/wp/v2/comments', () => HttpResponse.error()))
  const opened = await open()
  await post(opened, 'Is anybody there?')
  expect(await opened.region.findByText(/Waiting for the network/)).toBeTruthy()
  expect(commentField(opened).value).toBe('')
  opened.unmount()
  const { region } = await open()
  const mine = await region.findByRole('group', { name: 'Your comment, not sent yet' })
  expect(within(mine).getByText('Is anybody there?')).toBeTruthy()
})

test('an unsent comment can be changed: the form has it back, with name and email', async () => {
  newsroom.use(http.post('*/wp-json/wp/v2/comments', () => HttpResponse.error()))
  const opened = await open()
  await post(opened, 'Half right.')
  const mine = await opened.region.findByRole('group', { name: 'Your comment, not sent yet' })
  await opened.user.click(within(mine).getByRole('button', { name: 'Edit' }))
  await waitFor(() => expect(commentField(opened).value).toBe('Half right.'))
  expect(document.activeElement).toBe(commentField(opened))
  expect(opened.region.getByRole<HTMLInputElement>('textbox', { name: 'Email' }).value).toBe(
    'edda@example.com',
  )
  expect(opened.region.queryByRole('group', { name: 'Your comment, not sent yet' })).toBeNull()
})

test('what is dropped is asked about once more, and then gone', async () => {
  newsroom.use(http.post('*/wp-json/wp/v2/comments', () => HttpResponse.error()))
  const opened = await open()
  await post(opened, 'Better not.')
  const mine = await opened.region.findByRole('group', { name: 'Your comment, not sent yet' })
  await opened.user.click(within(mine).getByRole('button', { name: 'Drop it' }))
  expect(document.activeElement).toBe(within(mine).getByRole('button', { name: 'Keep it' }))
  await opened.user.click(within(mine).getByRole('button', { name: 'Throw it away' }))
  await waitFor(() => expect(opened.region.queryByText('Better not.')).toBeNull())
})

test('comments that were closed meanwhile leave a copy to the writer', async () => {
  answerWith(403, { code: 'rest_comment_closed', message: 'Sorry, comments are closed for this item.' })
  const opened = await open()
  await post(opened, 'One last word.')
  expect(await opened.region.findByRole('button', { name: 'Copy my text' })).toBeTruthy()
})

test('what was typed is there again after a reload, the email is not', async () => {
  const opened = await open()
  await fill(opened, 'Half a thou')
  opened.unmount()
  const { form } = await open()
  expect(field(form, 'Comment').value).toBe('Half a thou')
  expect(field(form, 'Name').value).toBe('Edda Marsh')
  expect(field(form, 'Email').value).toBe('')
})

test('the name is remembered only where the writer asks for it', async () => {
  const first = await open()
  await post(first, 'Without a trace.')
  await first.region.findByText('Your comment is published.')
  first.unmount()
  newsroom.reset()
  const second = await open()
  expect(field(second.form, 'Name').value).toBe('')
  await second.user.click(second.form.getByRole('checkbox', { name: 'Remember me on this device' }))
  await post(second, 'With a name.')
  await second.region.findByText('Your comment is published.')
  second.unmount()
  const third = await open()
  expect(field(third.form, 'Name').value).toBe('Edda Marsh')
  expect(field(third.form, 'Email').value).toBe('')
})

test('closed comments stay readable, without a form', async () => {
  renderRoute('/article/letters-that-did-not-fit#comments')
  const region = within(await screen.findByRole('region', { name: 'Comments' }))
  expect(await region.findByText('Comments on this story are closed.')).toBeTruthy()
  expect(region.queryByRole('form')).toBeNull()
  expect(region.queryByRole('button', { name: /^Reply/ })).toBeNull()
})

test('an answer given up for a comment of one’s own leads to the field for that', async () => {
  const { user, region } = await open()
  const [reply] = await region.findAllByRole('button', { name: /^Reply/ })
  await user.click(reply as HTMLElement)
  await user.click(region.getByRole('button', { name: 'Leave a comment of your own instead' }))
  expect(document.activeElement).toBe(region.getByRole('textbox', { name: 'Comment' }))
})

test('600 comments come twenty threads at a time, and the next one takes the focus', async () => {
  const { user, region } = await open('/article/what-would-a-bridge-toll-cost-you#comments')
  expect(region.getByText('600 comments')).toBeTruthy()
  const list = region.getAllByRole('list')[0] as HTMLElement
  expect(list.children).toHaveLength(20)
  await user.click(region.getByRole('button', { name: 'Show more comments' }))
  expect(list.children).toHaveLength(40)
  await waitFor(() => expect(list.children[20]?.contains(document.activeElement)).toBe(true))
})

test('an address of a comment that is gone says so', async () => {
  const { region } = await open(`${story}#comment-99999999`)
  expect(await region.findByText(/not here, or not any more/)).toBeTruthy()
})

test.each(['#comments', '#respond'])('an address that ends in %s leads there', async (hash) => {
  await open(`${story}${hash}`)
  await waitFor(() => expect(`#${document.activeElement?.id}`).toBe(hash))
})

test('a comment that the device’s own copy lacks is not called gone before the newsroom was asked', async () => {
  const { posts } = newsroom.state().newsroom
  const { id = 0 } = [...posts.values()].find(({ slug }) => story.includes(slug)) ?? {}
  const { queryClient } = renderRoute(`${story}#comment-99999999`)
  const { queryKey } = commentQueries.ofArticle(id)
  queryClient.setQueryData(queryKey, { pages: [{ items: [], next: null, total: 0 }], pageParams: [0] })
  const query = queryClient.getQueryCache().find({ queryKey })
  markRestored(query as object, Date.now())
  const region = within(await screen.findByRole('region', { name: 'Comments' }))
  await region.findByRole('form', { name: 'Leave a reply' })
  expect(region.queryByText(/not here, or not any more/)).toBeNull()
  forgetRestored(query as object)
  await act(() => queryClient.refetchQueries({ queryKey }))
  expect(await region.findByText(/not here, or not any more/)).toBeTruthy()
})

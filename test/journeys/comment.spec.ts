import type { Page } from '@playwright/test'
import { expect, type Newsdesk, test } from './journey'

const story = '/article/lagoon-bridge-tolls-return-by-one-vote'
const longThread = '/article/what-would-a-bridge-toll-cost-you'

const conversation = (page: Page) => page.getByRole('region', { name: 'Comments' })
const replyForm = (page: Page) => conversation(page).getByRole('form', { name: 'Leave a reply' })

const open = async (page: Page, address = story) => {
  await page.goto(address)
  await replyForm(page).scrollIntoViewIfNeeded()
  await expect(conversation(page).getByText(/^\d+ comments?$/)).toBeVisible()
}

const write = async (page: Page, text: string, name = 'Ama Reader', email = 'ama@example.org') => {
  const form = replyForm(page)
  await form.getByRole('textbox', { name: 'Comment' }).fill(text)
  await form.getByRole('textbox', { name: 'Name' }).fill(name)
  await form.getByRole('textbox', { name: 'Email' }).fill(email)
}

const post = (page: Page) => replyForm(page).getByRole('button', { name: 'Post comment' }).click()

const kept = (page: Page) => replyForm(page).getByRole('textbox', { name: 'Comment' })

/** What the newsroom holds of it. */
const stored = async (page: Page, newsdesk: Newsdesk, text: string) => {
  const slug = new URL(page.url()).pathname.split('/').at(-1)
  const [{ id }] = await (await page.request.get(`/wp-json/wp/v2/posts?slug=${slug}&_fields=id`)).json()
  return (await newsdesk.comments(id)).filter(({ content }) => content.includes(text))
}

test('a comment is posted, stands in its place at once, and is stored once', async ({ page, newsdesk }) => {
  await open(page)
  await expect(conversation(page).getByText('Your email address will not be published.')).toBeVisible()
  await write(page, 'Ten shillings is a loaf of bread.')
  await post(page)
  await expect(conversation(page).getByText('Your comment is published.')).toBeVisible()
  await expect(conversation(page).getByText('Ten shillings is a loaf of bread.')).toBeVisible()
  await expect(kept(page)).toHaveValue('')
  expect(await stored(page, newsdesk, 'loaf of bread')).toHaveLength(1)
  await page.reload()
  await replyForm(page).waitFor({ state: 'attached' })
  // A page that is loaded again returns to where it was scrolled to, until its reader does something.
  await page.keyboard.press('Shift')
  await replyForm(page).scrollIntoViewIfNeeded()
  await conversation(page).getByRole('button', { name: 'Newest first' }).click()
  await expect(conversation(page).getByText('Ten shillings is a loaf of bread.')).toBeVisible()
})

test('an answer stands under what it answers', async ({ page, newsdesk }) => {
  await open(page)
  await conversation(page)
    .getByRole('button', { name: /^Reply/ })
    .first()
    .click()
  await expect(kept(page)).toBeFocused()
  await write(page, 'I was on that bus too.')
  await post(page)
  await expect(conversation(page).getByText('Your comment is published.')).toBeVisible()
  await expect(conversation(page).getByText('I was on that bus too.')).toBeVisible()
  const [comment] = await stored(page, newsdesk, 'on that bus too')
  expect(comment).toMatchObject({ status: 'approved' })
})

test('saying the same again is told apart, and nothing is stored twice', async ({ page, newsdesk }) => {
  await open(page)
  await write(page, 'The peppermint deserves a vote.')
  await post(page)
  await expect(conversation(page).getByText('Your comment is published.')).toBeVisible()
  await write(page, 'The peppermint deserves a vote.')
  await post(page)
  await expect(conversation(page).getByText('You have said this already')).toBeVisible()
  await expect(kept(page)).toHaveValue('The peppermint deserves a vote.')
  expect(await stored(page, newsdesk, 'peppermint deserves')).toHaveLength(1)
})

test('a newsroom that takes comments on its own page only gets the text there', async ({ page }) => {
  await page.goto(`${story}?mock=stock`)
  await replyForm(page).scrollIntoViewIfNeeded()
  await write(page, 'Let me in.')
  await post(page)
  await expect(
    conversation(page).getByText('This newsroom takes comments on its own page only'),
  ).toBeVisible()
  await expect(kept(page)).toHaveValue('Let me in.')
  const [own] = await Promise.all([
    page.context().waitForEvent('page'),
    conversation(page)
      .getByRole('button', { name: /^Send it to .* own page$/ })
      .click(),
  ])
  await own.waitForLoadState()
  expect(own.url()).not.toContain('ama@example.org')
})

test('a draft survives a reload', async ({ page }) => {
  await open(page)
  await kept(page).pressSequentially('Half a tho')
  await page.reload()
  await replyForm(page).scrollIntoViewIfNeeded()
  await expect(kept(page)).toHaveValue('Half a tho')
})

test('600 comments: a permalink far down is found, and the order can be turned', async ({
  page,
  request,
}) => {
  const [{ id }] = await (
    await request.get('/wp-json/wp/v2/posts?slug=what-would-a-bridge-toll-cost-you&_fields=id')
  ).json()
  const [late] = await (await request.get(`/wp-json/wp/v2/comments?post=${id}&per_page=1&offset=20`)).json()
  await page.goto(`${longThread}#comment-${late.id}`)
  const comment = page.locator(`#comment-${late.id}`)
  await expect(comment).toBeInViewport({ timeout: 20_000 })
  await expect(conversation(page).getByText('600 comments')).toBeVisible()
  await conversation(page).getByRole('button', { name: 'Newest first' }).click()
  await expect(
    conversation(page).getByRole('article').or(conversation(page).getByRole('listitem')).first(),
  ).toBeVisible()
})

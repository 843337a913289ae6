import type { Locator, Page } from '@playwright/test'
import { expect, test } from './journey'

const slug = 'lagoon-bridge-tolls-return-by-one-vote'
const story = `/article/${slug}`

/** Presses a key until this is focused, as somebody without a mouse would. */
const pressTo = async (page: Page, key: string, target: Locator) => {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return
    await page.keyboard.press(key)
  }
  await expect(target).toBeFocused()
}

test('skips to the news, walks a feed story by story, opens one and comes back to it', async ({ page }) => {
  await page.goto('/category/sport')
  const articles = page.getByRole('feed').getByRole('article')
  await expect(articles.first()).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the news' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('j')
  await expect(articles.first()).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(articles.nth(1)).toBeFocused()
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  await expect(articles.nth(1)).toBeFocused()
  const headline = await articles.nth(1).getByRole('heading').innerText()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('feed').getByRole('link', { name: headline })).toBeFocused()
})

test('walks a feed further than it was drawn at first, without a mouse', async ({ page }) => {
  await page.goto('/category/foreign')
  const articles = page.getByRole('feed').getByRole('article')
  await expect(articles.first()).toBeVisible()
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('j')
    await page.waitForTimeout(40)
  }
  const position = await page.evaluate(() => document.activeElement?.getAttribute('aria-posinset'))
  expect(Number(position)).toBeGreaterThan(24)
})

test('leaves a feed by Ctrl+End for the footer', async ({ page }) => {
  await page.goto('/category/sport')
  await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible()
  await page.keyboard.press('j')
  await page.keyboard.press('Control+End')
  await expect(page.getByRole('contentinfo')).toBeFocused()
})

test('goes from the count of comments to the form, writes a comment and posts it', async ({
  page,
  newsdesk,
}) => {
  await page.goto(story)
  await pressTo(page, 'Tab', page.getByRole('link', { name: /^\d+ comments$/ }).first())
  await page.keyboard.press('Enter')
  const comments = page.getByRole('region', { name: 'Comments' })
  await expect(comments).toBeInViewport()
  const form = comments.getByRole('form', { name: 'Leave a reply' })
  const past = comments.getByRole('button', { name: 'Write a comment' })
  await expect(past).toBeVisible()
  await pressTo(page, 'Tab', past)
  await page.keyboard.press('Enter')
  await expect(form.getByRole('textbox', { name: 'Comment' })).toBeFocused()
  await page.keyboard.type('Typed without a mouse.')
  await pressTo(page, 'Tab', form.getByRole('textbox', { name: 'Name' }))
  await page.keyboard.type('Ama Reader')
  await pressTo(page, 'Tab', form.getByRole('textbox', { name: 'Email' }))
  await page.keyboard.type('ama@example.org')
  await pressTo(page, 'Tab', form.getByRole('button', { name: 'Post comment' }))
  await page.keyboard.press('Enter')
  await expect(comments.getByText('Your comment is published.')).toBeVisible()
  await expect(comments.locator(':focus')).toContainText('Typed without a mouse.')
  const response = await page.request.get(`/wp-json/wp/v2/posts?slug=${slug}&_fields=id`)
  const [{ id }] = await response.json()
  const stored = await newsdesk.comments(id)
  expect(stored.filter(({ content }) => content.includes('without a mouse'))).toHaveLength(1)
})

test('turns the three tabs by arrows, and leaves them for the stories they hold', async ({ page }) => {
  await page.goto(story)
  const tab = (name: string | RegExp) => page.getByRole('tab', { name })
  await tab('Related').focus()
  // They are fetched when they come near, and take their place above the tabs.
  const comments = page.getByRole('region', { name: 'Comments' })
  await expect(comments.getByText(/^\d+ comments?$/)).toBeAttached()
  for (const [key, name] of [
    ['ArrowRight', /^More by /],
    ['ArrowRight', /^More in /],
    ['ArrowRight', 'Related'],
    ['ArrowLeft', /^More in /],
  ] as const) {
    await page.keyboard.press(key)
    await expect(tab(name)).toBeFocused()
    await expect(tab(name)).toHaveAttribute('aria-selected', 'true')
  }
  const stories = page.getByRole('feed', { name: /^More in / })
  await expect(stories.getByRole('article').first()).toBeVisible()
  await pressTo(page, 'Tab', stories.getByRole('article').first())
  await pressTo(page, 'Tab', stories.getByRole('article').first().getByRole('heading').getByRole('link'))
})

test('reaches Check also and dismisses it; what is focused next is the conversation', async ({ page }) => {
  await page.goto(story)
  const dismiss = page.getByRole('button', { name: 'Dismiss Check also' })
  const body = page.getByRole('article').first()
  await expect(body).toBeVisible()
  for (let screens = 0; screens < 15 && !(await dismiss.isVisible()); screens += 1) {
    await page.keyboard.press('PageDown')
    await page.waitForTimeout(50)
  }
  await expect(dismiss).toBeVisible()
  await pressTo(page, 'Tab', dismiss)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Check also' })).toHaveCount(0)
  const comments = page.getByRole('region', { name: 'Comments' })
  await expect(comments).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(comments.locator(':focus')).toHaveCount(1)
})

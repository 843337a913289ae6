import type { Page } from '@playwright/test'
import { expect, test } from './journey'

/**
 * Keeps what a screen reader would speak of itself: words that come into a live region which stands already, and alerts
 * whenever they come.
 */
const listen = (page: Page) =>
  page.addInitScript(() => {
    const spoken: string[] = []
    const regions = '[role="status"], [role="alert"]'
    const speak = (region: Element | null | undefined) => {
      const words = region?.textContent?.replace(/\s+/g, ' ').trim()
      if (words && words !== spoken.at(-1)) spoken.push(words)
    }
    const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement)
    const alertsIn = (node: Node) =>
      node instanceof Element
        ? [...(node.matches('[role="alert"]') ? [node] : []), ...node.querySelectorAll('[role="alert"]')]
        : []
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        speak(elementOf(target)?.closest(regions))
        for (const node of addedNodes) alertsIn(node).map(speak)
      }
    }).observe(document, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { spoken })
  })

const spoken = (page: Page) => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)

const hears = (page: Page, words: string | RegExp) =>
  expect.poll(() => spoken(page)).toContainEqual(expect.stringMatching(words))

const story = '/article/lagoon-bridge-tolls-return-by-one-vote'

/** Whose part of the page, which comes when all else stands, tells of pages. */
const untilTold = (page: Page) => expect(page.locator('#root > p[role="status"]')).toHaveCount(2)

const toSection = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Sections', exact: true }).getByRole('link', { name }).click()

test.beforeEach(({ page }) => listen(page))

test('a page is told by its own title, also where it takes its time, and more stories by their number', async ({
  page,
  newsdesk,
}) => {
  await page.goto('/')
  await untilTold(page)
  await newsdesk.fault({ kind: 'delay', path: 'wp/v2/categories', ms: 600 })
  await toSection(page, 'Culture')
  await hears(page, 'Culture | The Ellery Courier')
  expect(await spoken(page)).not.toContain('Broadsheet')
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
  await hears(page, /^24 stories shown$/)
})

test('a story opened by its address tells that it is on its way, and its headline when it comes', async ({
  page,
}) => {
  let letIn = () => {}
  const isOpen = new Promise<void>((open) => {
    letIn = open
  })
  await page.route(/\/wp\/v2\/posts\?.*slug=/, async (route) => {
    await isOpen
    await route.continue()
  })
  await page.goto(story)
  await expect(page.getByRole('heading', { level: 1, name: 'Fetching the story' })).toBeAttached()
  await expect(page).toHaveTitle('Fetching the story')
  await untilTold(page)
  letIn()
  await hears(page, /^Council votes by one to bring back tolls on Lagoon Bridge \| The Ellery Courier$/)
})

test('a search tells how much it found, also when that is nothing', async ({ page }) => {
  await page.goto('/search')
  const words = page.getByRole('searchbox')
  await words.fill('tolls')
  await words.press('Enter')
  await hears(page, /^\d+ stories$/)
  await words.fill('xyzzyplugh')
  await words.press('Enter')
  await hears(page, /^0 stories$/)
})

test('a comment tells what has to be mended, that it was refused, and that it stands', async ({
  page,
  newsdesk,
}) => {
  await page.goto(story)
  await page.getByLabel('Comment', { exact: true }).fill('The buses were full again this morning.')
  const post = page.getByRole('button', { name: 'Post comment' })
  await post.click()
  await hears(page, '2 things to mend before this can be posted')
  await page.getByRole('textbox', { name: 'Name' }).fill('Efua')
  await page.getByRole('textbox', { name: 'Email' }).fill('efua@example.com')
  await newsdesk.fault({ kind: 'status', method: 'POST', path: 'wp/v2/comments', status: 403 })
  await post.click()
  await hears(page, 'The newsroom did not take it')
  await post.click()
  await hears(page, 'Your comment is published.')
})

test('a section that cannot be shown is told at once', async ({ page, newsdesk }) => {
  await page.goto('/')
  await untilTold(page)
  await newsdesk.fault({ kind: 'status', path: 'wp/v2/categories', status: 500, times: 9 })
  await toSection(page, 'Sport')
  await hears(page, 'The newsroom has a fault')
})

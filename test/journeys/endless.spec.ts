import type { Page } from '@playwright/test'
import { axeFindsNothingOnAnyPaper } from './axe'
import { expect, test } from './journey'

const isAtEnd = (page: Page) => page.getByText(/You have reached the end/).isVisible()

/** The stories of the list in their order; a stretch that is not drawn says what it holds. */
const listedIds = (page: Page) =>
  page
    .locator('[role=feed] [data-holds]')
    .evaluateAll((stretches) =>
      stretches.flatMap((stretch) => stretch.getAttribute('data-holds')?.split(' ') ?? []),
    )

/** Scrolls to the end of the list, a screen at a time; `onScreen` is told how many screens. */
const readToTheEnd = async (page: Page, onScreen: (screens: number) => Promise<void>) => {
  for (let screens = 0; screens < 400 && !(await isAtEnd(page)); screens += 1) {
    await page.mouse.wheel(0, 1_800)
    await page.waitForTimeout(40)
    await onScreen(screens)
  }
  return listedIds(page)
}

test('every story of a section stands in its list once, while others are published', async ({
  page,
  newsdesk,
  request,
}) => {
  test.slow()
  await page.goto('/category/city')
  const feed = page.getByRole('feed')
  await expect(feed.getByRole('article').first()).toBeVisible()
  const all = await request.get('/wp-json/wp/v2/categories?slug=city&_fields=count')
  const [{ count }] = await all.json()
  expect(count).toBeGreaterThan(40)
  const listed = await readToTheEnd(page, async (screens) => {
    if (screens % 3 === 0 && screens < 60) await newsdesk.publish(2)
  })
  expect(new Set(listed).size).toBe(count)
  expect(listed).toHaveLength(count)
})

test('over 300 stories on the front page: none twice, none left out, and the page stays light', async ({
  page,
  newsdesk,
  request,
}) => {
  test.slow()
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Latest' })).toBeAttached()
  const before = await request.head('/wp-json/wp/v2/posts?per_page=1')
  const total = Number(before.headers()['x-wp-total'])
  const above = await page.locator('main article:not([role=feed] article)').count()
  const mostRead = await page.getByRole('region', { name: 'Most read' }).getByRole('listitem').count()
  let heaviest = 0
  const listed = await readToTheEnd(page, async (screens) => {
    if (screens % 10 === 0 && screens < 100) await newsdesk.publish(1)
    if (screens % 10 === 5) heaviest = Math.max(heaviest, await page.locator('*').count())
  })
  expect(listed.length).toBeGreaterThan(300)
  expect(new Set(listed).size).toBe(listed.length)
  expect(listed.length + above + mostRead).toBe(total)
  expect(heaviest).toBeLessThan(3_000)
})

test('Back returns to the very place, and to the link that was followed', async ({ page }) => {
  await page.goto('/category/politics')
  await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible()
  // More than one stretch, and well above the end of the section.
  for (let screens = 0; screens < 4; screens += 1) {
    await page.mouse.wheel(0, 1_000)
    await page.waitForTimeout(120)
  }
  const storyInView = () =>
    page.evaluate(() => {
      const stories = [...document.querySelectorAll<HTMLElement>('[role=feed] article')]
      return stories.find((story) => story.getBoundingClientRect().top > 60)?.dataset.article ?? ''
    })
  await expect.poll(storyInView).not.toBe('')
  const id = await storyInView()
  const link = page.locator(`[data-article="${id}"]`).getByRole('heading').getByRole('link')
  const headline = await link.innerText()
  const place = await link.evaluate((node) => node.getBoundingClientRect().top)
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await page.goBack()
  await expect(link).toBeFocused()
  expect(Math.abs((await link.evaluate((node) => node.getBoundingClientRect().top)) - place)).toBeLessThan(3)
})

test('new stories are told of, shown when asked, and the old place is found again', async ({
  page,
  newsdesk,
}) => {
  await page.clock.install()
  await page.goto('/category/city')
  const feed = page.getByRole('feed')
  await expect(feed.getByRole('article').first()).toBeVisible()
  await newsdesk.publish(40)
  // The first question may still be under way, with the answer of before.
  await expect(async () => {
    await page.clock.runFor(61_000)
    await expect(page.getByRole('button', { name: /\d+ new stor/ })).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await axeFindsNothingOnAnyPaper(page)
  await page.getByRole('button', { name: /\d+ new stor/ }).click()
  await expect(page.getByRole('button', { name: 'Back to where you were' })).toBeVisible()
  await page.getByRole('button', { name: 'Back to where you were' }).click()
  await expect(page.getByRole('button', { name: 'Back to where you were' })).toHaveCount(0)
})

test('the footer can be reached: loading can be stopped, and taken up again', async ({ page }) => {
  await page.goto('/category/sport')
  await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible()
  await page.keyboard.press('End')
  await expect(page.getByRole('button', { name: 'Load more stories' })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toBeInViewport()
  const before = await page.getByRole('feed').getByRole('article').count()
  await page.getByRole('button', { name: 'Load more stories' }).click()
  await expect.poll(() => page.getByRole('feed').getByRole('article').count()).toBeGreaterThan(before)
})

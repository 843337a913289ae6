import type { Page } from '@playwright/test'
import { expect, test } from './journey'

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

test('a list waits unseen beside the story that was opened from it, and Back finds the very one', async ({
  page,
}) => {
  await page.goto('/category/sport')
  const cards = page.getByRole('feed').getByRole('article')
  const card = cards.nth(4)
  const headline = await card.getByRole('heading').innerText()
  await card.scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => scrollY)
  const element = await card.elementHandle()

  await card.getByRole('link', { name: headline }).click()
  await expect(heading(page, headline)).toBeVisible()
  await expect(page).toHaveTitle(new RegExp(`^${headline.slice(0, 12)}`))
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('feed')).toHaveCount(0)
  expect(await element?.isVisible()).toBe(false)
  expect(await page.evaluate(() => scrollY)).toBe(0)

  await test.step('nothing of it is reached by keys', async () => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab')
      expect(await element?.evaluate((node) => node.parentElement?.contains(document.activeElement))).toBe(
        false,
      )
    }
  })

  await page.goBack()
  await expect(cards.nth(4)).toBeVisible()
  expect(await element?.isVisible()).toBe(true)
  expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThanOrEqual(1)
  await expect(page).toHaveTitle(/^Sport/)
  await expect(cards.nth(4).getByRole('link', { name: headline })).toBeFocused()

  await test.step('it goes on as before', async () => {
    const before = await cards.count()
    await page.mouse.wheel(0, 20_000)
    await expect.poll(() => cards.last().getAttribute('aria-posinset').then(Number)).toBeGreaterThan(before)
  })
})

test('beside a story found by a search, / leads to the search, not to the field that waits', async ({
  page,
}) => {
  await page.goto('/search?q=bridge')
  const found = page.getByRole('main').getByRole('article').first().getByRole('heading').getByRole('link')
  await found.click()
  await expect(page).toHaveURL(/\/article\//)
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('s')
  await expect(page.getByRole('button', { name: /^Save/ }).first()).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('/')
  await expect(page).toHaveURL(/\/search$/)
  await expect(page.getByRole('searchbox')).toBeFocused()
})

test('what changed meanwhile stands on the list that waited', async ({ page }) => {
  await page.goto('/category/sport')
  const card = page.getByRole('feed').getByRole('article').first()
  await expect(card.getByRole('button', { name: /^Save/ })).toHaveAttribute('aria-pressed', 'false')
  await card.getByRole('heading').getByRole('link').click()
  const story = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 1 }) })
  await story.getByRole('button', { name: /^Save/ }).first().click()
  await page.goBack()
  await expect(card.getByRole('button', { name: /^Save/ })).toHaveAttribute('aria-pressed', 'true')
})

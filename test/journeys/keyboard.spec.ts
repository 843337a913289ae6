import { expect, test } from './journey'

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

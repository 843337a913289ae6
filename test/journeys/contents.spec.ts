import type { Page } from '@playwright/test'
import { expect, test } from './journey'

const story = '/article/a-year-on-the-slow-boat'

/** px from the top of the screen. */
const topOf = (page: Page, name: string) =>
  page.getByRole('heading', { name }).evaluate((heading) => Math.round(heading.getBoundingClientRect().top))

const minutesLeft = async (page: Page) => {
  const words = await page.getByText(/^\d+ min left$/).innerText()
  return Number.parseInt(words, 10)
}

test('a long story opens at a section, leads on to others and back, and says how much is left', async ({
  page,
}) => {
  await page.goto(`${story}#heading-5`)
  const february = page.getByRole('heading', { name: 'February: What can be carried' })
  await expect(february).toBeFocused()
  await expect.poll(() => topOf(page, 'February: What can be carried')).toBe(32)
  const contents = page.getByRole('navigation', { name: 'In this story' })
  await expect(contents.locator('[aria-current=location]')).toHaveText('February: What can be carried')
  const before = await minutesLeft(page)
  expect(before).toBeGreaterThan(30)

  await page.mouse.wheel(0, 700)
  await expect.poll(() => topOf(page, 'February: What can be carried')).toBe(-668)
  const august = contents.getByRole('link', { name: 'August: On the slip' })
  await august.click()
  await expect(page).toHaveURL(/#heading-11$/)
  await expect(page.getByRole('heading', { name: 'August: On the slip' })).toBeFocused()
  await expect.poll(() => topOf(page, 'August: On the slip')).toBe(32)
  await expect.poll(() => minutesLeft(page)).toBeLessThan(before / 1.5)

  await page.goBack()
  await expect(page).toHaveURL(/#heading-5$/)
  await expect.poll(() => topOf(page, 'February: What can be carried')).toBe(-668)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the section that is read stands along the top edge, and leads to the others', async ({ page }) => {
    await page.goto(story)
    const fold = page.getByRole('button', { name: /^In this story/ })
    await fold.tap()
    await page.getByRole('link', { name: 'January: The bucket' }).tap()
    await expect.poll(() => topOf(page, 'January: The bucket')).toBe(32)
    const chooser = page.getByRole('button', { name: 'Go to another section. This one: January: The bucket' })
    await chooser.tap()
    await page
      .getByRole('navigation', { name: 'Go to a section' })
      .getByRole('link', { name: 'May: Weather' })
      .tap()
    await expect(page.getByRole('heading', { name: 'May: Weather' })).toBeFocused()
    await expect.poll(() => topOf(page, 'May: Weather')).toBe(32)
    await page.mouse.wheel(0, 100_000)
    await expect(page.getByText(/^\d+ min left$/)).toBeHidden()
  })
})

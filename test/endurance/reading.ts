import { expect, type Page } from '@playwright/test'
import { scrollOn } from '../bench/scrollList'

const toTop = (page: Page) => page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))

/** Scrolls past some stories of the front page, and back up. */
export const scrollPast = async (page: Page, wanted: number): Promise<void> => {
  await page.getByRole('link', { name: 'The Ellery Courier' }).first().click()
  await scrollOn(page, ({ stories }) => stories >= wanted)
  await toTop(page)
}

const title = 'what would a bridge toll cost you'

/** Looks for the story that is talked about most, and opens it. */
export const findStory = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Search', exact: true }).first().click()
  await page.getByRole('searchbox').first().fill(title)
  await page.keyboard.press('Enter')
  await page
    .locator(`main a[href="/article/${title.replaceAll(' ', '-')}"]`)
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'What would a toll' })).toBeVisible()
}

/**
 * Opens that story and asks for more comments: once or, where `isAll`, until all are there. Returns how many then are.
 */
export const readComments = async (page: Page, isAll: boolean): Promise<number> => {
  await findStory(page)
  const comments = page.getByRole('region', { name: 'Comments' })
  const more = comments.getByRole('button', { name: 'Show more comments' })
  await comments.scrollIntoViewIfNeeded()
  await expect(more).toBeVisible()
  await more.click()
  while (isAll && (await more.isVisible())) await more.click()
  // Threads far from the screen are not drawn; with no more to show, the number over them is theirs.
  const read = Number.parseInt(await comments.getByText(/^\d+ comments$/).innerText(), 10)
  await toTop(page)
  return read
}

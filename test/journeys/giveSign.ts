import type { Page } from '@playwright/test'

/** Moves the pointer: a reader who does so stays, and what the app puts off for such a one comes at once. */
export const giveSign = async (page: Page): Promise<void> => {
  await page.mouse.move(2, 2)
  await page.mouse.move(4, 4)
}

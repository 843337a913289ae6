import type { Page } from '@playwright/test'

/**
 * Takes the network away. Some Chromium say `onLine` again once another page opens, although nothing gets through: the
 * pages to come are told.
 */
export const goOffline = async (page: Page): Promise<void> => {
  await page.context().setOffline(true)
  await page.context().addInitScript(() => {
    let isOnline = false
    Object.defineProperty(navigator, 'onLine', { get: () => isOnline })
    addEventListener('online', () => {
      isOnline = true
    })
  })
}

/** Gives it back, and says so to the page. */
export const goOnline = async (page: Page): Promise<void> => {
  await page.context().setOffline(false)
  await page.evaluate(() => dispatchEvent(new Event('online')))
}

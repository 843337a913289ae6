import type { Page } from '@playwright/test'
import type { Traffic } from './traffic'

/** ms without traffic: what waits for an idle moment (warming after 1.5 s) belongs to the load. */
const quiet = 2_500
const patience = 40_000

/** Waits until nothing has been fetched for a while. @throws Error when that never comes */
export const untilQuiet = async (page: Page, traffic: Traffic): Promise<void> => {
  const from = performance.now()
  while (traffic.quietFor() < quiet) {
    if (performance.now() - from > patience) throw new Error(`${page.url()} never comes to rest.`)
    await page.waitForTimeout(100)
  }
}

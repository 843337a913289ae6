import type { Page } from '@playwright/test'
import { expect, test } from './journey'

test.use({ viewport: { width: 390, height: 844 } })

interface Shift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
}

/** Adds up what moves without the reader's doing (Cumulative Layout Shift, of all moments of the page). */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const sum = { shifts: 0 }
    Object.assign(window, { sum })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as Shift
        if (!hadRecentInput) sum.shifts += value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

const shifts = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    for (let frames = 0; frames < 3; frames += 1) await frame()
    return (window as unknown as { sum: { shifts: number } }).sum.shifts
  })

/** Fonts and pictures stay away until they are let in. */
const holdBack = async (page: Page) => {
  let letIn = () => {}
  const isOpen = new Promise<void>((open) => {
    letIn = open
  })
  await page.route(/\.woff2|\/wp-content\/uploads\//, async (route) => {
    await isOpen
    await route.continue()
  })
  return letIn
}

/** Whether our fonts are here, and every picture on the screen. */
const isComplete = () =>
  ['Newsreader', 'Libre Franklin'].every((name) => document.fonts.check(`1em '${name}'`)) &&
  [...document.images].every(({ complete, y }) => complete || y > innerHeight)

const addresses = [
  '/',
  '/category/foreign',
  '/article/lagoon-bridge-tolls-return-by-one-vote',
  '/article/what-would-a-bridge-toll-cost-you',
]

for (const address of addresses) {
  test(`nothing on ${address} moves when fonts and pictures come late`, async ({ page }) => {
    await watchShifts(page)
    const letIn = await holdBack(page)
    await page.goto(address, { waitUntil: 'commit' })
    await expect(page.getByRole('main').getByRole('article').getByRole('link').first()).toBeVisible()
    letIn()
    await page.waitForFunction(isComplete)
    expect(await shifts(page)).toBeLessThan(0.01)
  })
}

test('fonts that came late are there on the next page at the latest', async ({ page }) => {
  const letIn = await holdBack(page)
  await page.goto('/article/what-would-a-bridge-toll-cost-you', { waitUntil: 'commit' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  letIn()
  await page.waitForFunction(isComplete)
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').nth(1).click()
  await expect(page.getByRole('feed')).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-fonts')
})

import { devices } from '@playwright/test'
import { expect, ownHeading, test } from '../journeys/journey'

const { defaultBrowserType: _, ...phone } = devices['Pixel 7']
const narrow = { ...phone, viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }
const wide = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 }

const shots = [
  { name: 'front-page-wide', address: '/', screen: wide },
  { name: 'front-page-narrow', address: '/', screen: narrow },
  { name: 'story-narrow', address: '/article/lagoon-bridge-tolls-return-by-one-vote', screen: narrow },
]

for (const { name, address, screen } of shots) {
  test(name, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ ...screen, ...(baseURL ? { baseURL } : {}) })
    const page = await context.newPage()
    await page.goto(address)
    await expect(ownHeading(page)).toBeAttached()
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: `public/screenshots/${name}.jpg`, type: 'jpeg', quality: 72 })
    await context.close()
  })
}

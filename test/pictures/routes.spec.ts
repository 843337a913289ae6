import type { Page } from '@playwright/test'
import { expect, ownHeading, test } from '../journeys/journey'

const routes = {
  home: '/',
  category: '/category/culture',
  article: '/article/lagoon-bridge-tolls-return-by-one-vote',
  'article-rtl': '/article/souq-al-warraqin-ouranda',
  author: '/author/leila-chalhoub',
  tag: '/tag/bridge',
  search: '/search?q=ferry',
  saved: '/saved',
  settings: '/settings',
  'not-found': '/nowhere',
}

const widths = [390, 820, 1440]
const schemes = ['light', 'dark'] as const
/** The languages of the interface that run so. */
const directions = { ltr: 'en', rtl: 'ar' }

/** Three of them stand in the README. */
const inReadme: Record<string, string> = {
  'home-1440-light-ltr': 'front-page',
  'article-390-dark-ltr': 'story-on-a-phone',
  'article-rtl-820-light-rtl': 'right-to-left',
}

/** What the screen shows first. */
const heights: Record<number, number> = { 390: 844, 820: 1100, 1440: 1000 }

/** Pictures below the first screen load only when they come near. */
const walkDown = (page: Page) =>
  page.evaluate(async () => {
    const step = innerHeight * 0.8
    for (let y = 0; y < Math.min(document.body.scrollHeight, 9_000); y += step) {
      scrollTo(0, y)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    scrollTo(0, 0)
  })

const saveTwo = async (page: Page) => {
  await page.goto(routes.category)
  const save = page.getByRole('feed').getByRole('button', { name: 'Save' })
  await save.nth(0).click()
  await save.nth(1).click()
}

for (const width of widths) {
  for (const colorScheme of schemes) {
    for (const [direction, language] of Object.entries(directions)) {
      test(`${width} px, ${colorScheme}, ${direction}`, async ({ page }) => {
        const height = heights[width] ?? 900
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await saveTwo(page)
        await page.evaluate(
          (code) => localStorage.setItem('broadsheet:language', JSON.stringify(code)),
          language,
        )
        for (const [name, address] of Object.entries(routes)) {
          const picture = `${name}-${width}-${colorScheme}-${direction}`
          await page.goto(address)
          await expect(ownHeading(page)).toBeAttached()
          await walkDown(page)
          // Texts of the stories on the screen are fetched ahead, and say why they were found.
          await page.waitForTimeout(name === 'search' ? 2_500 : 500)
          await page.waitForLoadState('networkidle')
          const type = 'jpeg' as const
          const first = inReadme[picture]
          if (first) await page.screenshot({ path: `docs/screenshots/${first}.jpg`, type, quality: 74 })
          // Lists draw what is on the screen: one that is as high as the page shows them whole.
          const whole = Math.min(await page.evaluate(() => document.body.scrollHeight), 4_000)
          await page.setViewportSize({ width, height: whole })
          await page.waitForLoadState('networkidle')
          const path = `test-results/screenshots/${picture}.jpg`
          // Below a short page the footer still follows; below a list without end, more of it.
          await page.screenshot({ path, type, quality: 74, fullPage: whole < 4_000 })
          await page.setViewportSize({ width, height })
        }
      })
    }
  }
}

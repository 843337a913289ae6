import type { Page } from '@playwright/test'
import { expect, ownHeading, test } from './journey'
import { holdBack, isComplete, shifts, sumOf, watchShifts } from './shifts'

const story = '/article/lagoon-bridge-tolls-return-by-one-vote'

const list = 'main [role="feed"] article a'

/** What stands on a page when its words are there; pictures and fonts may still be on their way. */
const pages = {
  '/': 'main article a',
  '/category/foreign': list,
  '/tag/bridge': list,
  '/author/tobias-wray': list,
  '/search': 'main form',
  '/search?q=ferry': list,
  '/search?q=xyzzyplugh': 'main [role="status"]:has-text("0 stories")',
  '/saved': 'main li article a',
  '/settings': 'main table',
  '/nowhere': 'main h1',
  '/article/nowhere': 'main h1',
  [story]: 'main article p a',
  '/article/what-would-a-bridge-toll-cost-you': 'main article p',
  '/article/souq-al-warraqin-ouranda': 'main article p',
}

/** Prints as 0.00. */
const bound = 0.005

const expectStill = async (page: Page) => {
  const moved = await shifts(page)
  expect(sumOf(moved), JSON.stringify(moved, null, 2)).toBeLessThan(bound)
}

const open = async (page: Page, address: string, stands: string) => {
  const letIn = await holdBack(page)
  await page.goto(address, { waitUntil: 'commit' })
  await expect(page.locator(stands).first()).toBeVisible()
  return letIn
}

/** Scrolls as a reader does, until there is what is looked for. */
const scrollTo = async (page: Page, selector: string) => {
  const wanted = page.locator(selector)
  for (let turns = 0; turns < 80 && (await wanted.count()) === 0; turns += 1) {
    await page.mouse.wheel(0, 700)
    await page.waitForTimeout(50)
  }
  await expect(wanted.first()).toBeAttached()
}

const saveTwo = async (page: Page) => {
  await page.goto('/category/culture')
  const save = page.getByRole('feed').getByRole('button', { name: 'Save' })
  await save.nth(0).click()
  await save.nth(1).click()
  await expect(save.nth(1)).toHaveAttribute('aria-pressed', 'true')
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport })

    test('nothing moves on any page when fonts and pictures come late', async ({ page }) => {
      test.slow()
      await watchShifts(page)
      await test.step('an empty list of saved stories', async () => {
        const letIn = await open(page, '/saved', 'main h1')
        letIn()
        await page.waitForFunction(isComplete)
        await expectStill(page)
      })
      await saveTwo(page)
      for (const [address, stands] of Object.entries(pages)) {
        await test.step(address, async () => {
          const letIn = await open(page, address, stands)
          letIn()
          await page.waitForFunction(isComplete)
          await expectStill(page)
        })
      }
    })

    test('nothing moves while a reader scrolls, pages follow one another, and all of it comes late', async ({
      page,
      newsdesk,
    }) => {
      test.slow()
      await watchShifts(page)
      for (const [address, under, deep] of [
        ['/category/foreign', list, '[aria-posinset="30"]'],
        [story, 'main article p', '[role="tabpanel"] [aria-posinset="6"]'],
        ['/', '#latest', 'main [role="feed"] [aria-posinset="12"]'],
      ] as const) {
        await test.step(address, async () => {
          const letIn = await open(page, address, under)
          await scrollTo(page, deep)
          letIn()
          await page.waitForFunction(isComplete)
          await expectStill(page)
        })
      }
      await test.step('a section after another', async () => {
        const go = (name: string) =>
          page
            .getByRole('navigation', { name: 'Sections', exact: true })
            .getByRole('link', { name })
            .dispatchEvent('click')
        await page.goto('/category/culture')
        await expect(page.locator(list).first()).toBeVisible()
        const before = sumOf(await shifts(page))
        await newsdesk.fault({ kind: 'delay', path: 'wp/v2/categories', ms: 700 })
        await go('Sport')
        await expect(page.getByRole('heading', { level: 1, name: 'Sport' })).toBeVisible()
        await expect(page.locator(list).first()).toBeVisible()
        const moved = await shifts(page)
        expect(sumOf(moved) - before, JSON.stringify(moved, null, 2)).toBeLessThan(bound)
      })
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('fonts that came late are there on the next page at the latest', async ({ page }) => {
    const letIn = await holdBack(page)
    await page.goto('/article/what-would-a-bridge-toll-cost-you', { waitUntil: 'commit' })
    await expect(ownHeading(page)).toBeVisible()
    letIn()
    await page.waitForFunction(isComplete)
    await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').nth(1).click()
    await expect(page.getByRole('feed')).toBeVisible()
    await expect(page.locator('html')).not.toHaveAttribute('data-fonts')
  })
})

import type { BrowserContext, Page } from '@playwright/test'
import axe from 'axe-core'
import { expect, test as journey } from './journey'

/** A browser that can be closed and opened again. */
const test = journey.extend<{ openBrowser: () => Promise<BrowserContext> }>({
  openBrowser: async ({ playwright, launchOptions, paper }, use, info) => {
    const opened: BrowserContext[] = []
    await use(async () => {
      const context = await playwright.chromium.launchPersistentContext(info.outputPath('profile'), {
        ...launchOptions,
        baseURL: paper,
        serviceWorkers: 'block',
      })
      opened.push(context)
      return context
    })
    await Promise.all(opened.map((context) => context.close()))
  },
})

const story = '/article/lagoon-bridge-tolls-return-by-one-vote'

const firstPage = (context: BrowserContext) => context.pages()[0] as Page

const topOf = (page: Page, text: string) =>
  page.getByRole('heading', { name: text }).evaluate((node) => node.getBoundingClientRect().top)

/** Scrolls as a reader does, until the page shows what is looked for. */
const scrollUntil = async (page: Page, isThere: () => Promise<boolean>) => {
  for (let turns = 0; turns < 60 && !(await isThere()); turns += 1) {
    await page.mouse.wheel(0, 500)
    await page.waitForTimeout(60)
  }
}

const heading = 'Sums that leave little room'

/** Stops in the middle of a story. */
const readHalf = async (page: Page) => {
  await page.goto(story)
  await expect(page.getByRole('heading', { name: heading })).toBeVisible()
  // Fonts that come late move the text under a reader, and with it the paragraph at the top.
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => (await document.fonts.ready).status)
  await page.getByRole('heading', { name: heading }).evaluate((node) => node.scrollIntoView())
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('broadsheet:reading')))
    .toContain('lagoon-bridge')
}

/** Stops far down a list; returns the headline there. */
const scrollFar = async (page: Page) => {
  await page.goto('/category/politics')
  const deep = page.locator('[aria-posinset="40"]')
  await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible()
  await scrollUntil(page, async () => (await deep.count()) > 0)
  await deep.evaluate((node) => node.scrollIntoView())
  const id = await deep.getAttribute('data-article')
  await expect.poll(() => page.evaluate(() => localStorage.getItem('broadsheet:lists'))).toContain(`${id},`)
  return deep.getByRole('heading').innerText()
}

const expectAtHeading = async (page: Page) => {
  await expect(page.getByRole('heading', { name: heading })).toBeFocused()
  expect(Math.abs((await topOf(page, heading)) - 32)).toBeLessThan(4)
}

test('the browser is closed in the middle of a story and far down a list: both are found again', async ({
  openBrowser,
}) => {
  const evening = await openBrowser()
  await readHalf(firstPage(evening))
  const headline = await scrollFar(firstPage(evening))
  await evening.close()
  const page = firstPage(await openBrowser())

  await test.step('the front page leads back to the paragraph', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: /^Continue: Council votes by one/ }).click()
    await expectAtHeading(page)
  })

  await test.step('opened in another way, the story begins at its top and offers the place', async () => {
    await page.goto('/saved')
    await page.goto(story)
    await page.getByRole('button', { name: /Continue where you were \(\d+\s%\)/ }).click()
    await expectAtHeading(page)
  })

  await test.step('the list leads back to the story', async () => {
    await page.goto('/category/politics')
    await page.getByRole('button', { name: 'Back to where you were' }).click()
    const found = page.getByRole('feed').getByRole('article', { name: headline })
    await expect(found).toBeFocused()
    await expect(found).toBeInViewport()
    await expect(page.getByRole('button', { name: 'Back to where you were' })).toHaveCount(0)
  })
})

test('a line in the list stands under what is new since the last visit', async ({ page, newsdesk }) => {
  const line = page.getByText('New since your last visit', { exact: true })
  const first = page.getByRole('feed').getByRole('article').first()
  await page.clock.install()
  await page.goto('/category/city')
  const known = await first.getByRole('heading').innerText()
  await expect(line).toHaveCount(0)
  await page.goto('/saved')
  await page.clock.fastForward('45:00')
  await newsdesk.publish(20)
  await page.goto('/category/city')
  // The list of before may be there from the disk: then what is new waits until it is asked for.
  const news = page.getByRole('button', { name: /\d+ new stor/ })
  await expect(line.or(news)).toBeVisible()
  if (await news.isVisible()) await news.click()
  await expect(line).toBeVisible()
  await expect(first.getByRole('heading')).not.toHaveText(known)
  const below = page.getByRole('feed').getByRole('article', { name: known })
  const topOfBelow = await below.evaluate((node) => node.getBoundingClientRect().top)
  const bottomOfLine = await line.evaluate((node) => node.getBoundingClientRect().bottom)
  expect(topOfBelow - bottomOfLine).toBeGreaterThanOrEqual(0)
  expect(topOfBelow - bottomOfLine).toBeLessThan(40)
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    return (await axe.run('[role=feed]')).violations.map(({ id }) => id)
  })
  expect(violations).toEqual([])
})

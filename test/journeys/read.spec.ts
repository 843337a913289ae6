import { axeFindsNothingOnAnyPaper } from './axe'
import { expect, ownHeading, test } from './journey'

test('from the front page to a story, its section, its author and back', async ({ page }) => {
  await page.goto('/')
  const lead = page.getByRole('region', { name: 'Top stories' }).getByRole('article').first()
  const headline = await lead.getByRole('heading').innerText()
  await lead.getByRole('link', { name: headline }).click()
  await expect(page.getByRole('article').getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await expect(page).toHaveTitle(new RegExp(headline.slice(0, 20).replace(/[^\w ]/g, '.')))
  const story = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 1 }) })
  await expect(story.getByText(/\d+ min read/).first()).toBeVisible()
  await expect(story.getByText(/[\d,]+ views/).first()).toBeVisible()
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link').nth(1).click()
  await expect(page).toHaveURL(/\/category\//)
  await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible()
  await page.goBack()
  await page
    .getByRole('main')
    .getByRole('link', { name: /Amissah|Tettey|Wray|Chalhoub|Ferreira|Quental/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/author\//)
  await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible()
})

test('a view is counted once, and the number on the page goes up', async ({ page }) => {
  await page.goto('/article/border-crossing-reopens-after-nine-months')
  await expect(page.getByText('65 views')).toBeVisible()
  // The device keeps the story with the number of now, which must not come back.
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  await page.waitForTimeout(1_000)
  await page.mouse.wheel(0, 400)
  await expect(page.getByText('66 views')).toBeVisible()
  await page.reload()
  await expect(page.getByText('66 views')).toBeVisible()
  await page.mouse.wheel(0, 400)
  await page.waitForTimeout(1_000)
  await expect(page.getByText('66 views')).toBeVisible()
})

const addresses = [
  '/',
  '/category/city',
  '/author/leila-chalhoub',
  '/tag/bridge',
  '/search?q=harbour',
  '/saved',
]

test('every address opens cold and after a reload', async ({ page }) => {
  for (const address of addresses) {
    await test.step(address, async () => {
      await page.goto(address)
      await expect(ownHeading(page)).toBeAttached()
      await expect(page.getByRole('main')).toHaveCount(1)
      await page.reload()
      await expect(ownHeading(page)).toBeAttached()
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
  }
})

test('a story that is loaded again stands where it stood; its address, opened anew, begins at the top', async ({
  page,
}) => {
  const story = '/article/lagoon-bridge-tolls-return-by-one-vote'
  const headline = 'Council votes by one to bring back tolls on Lagoon Bridge'
  const place = () => page.evaluate(() => window.scrollY)
  await page.goto(story)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await page.evaluate(() => window.scrollTo({ top: 2_600, behavior: 'instant' }))
  await page.reload()
  await expect.poll(place).toBe(2_600)
  await page.goto('/saved')
  await page.goto(story)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeInViewport()
  expect(await place()).toBe(0)
})

test('an address that leads nowhere says so and offers ways on', async ({ page }) => {
  await page.goto('/nowhere/at-all')
  await expect(page.getByRole('heading', { level: 1, name: 'This page never went to press' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Front page' }).click()
  await expect(page.getByRole('region', { name: 'Top stories' })).toBeVisible()
})

test('a story that is gone says so', async ({ page }) => {
  await page.goto('/article/never-written')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This story is not here, or not any more.')
})

test('letters that join are not set apart, also in a story from right to left on an English page', async ({
  page,
}) => {
  await page.goto('/article/souq-al-warraqin-ouranda')
  const headline = ownHeading(page)
  await expect(headline).toHaveCSS('direction', 'rtl')
  await expect(headline).toHaveCSS('letter-spacing', /^(normal|0px)$/)
})

test('axe finds nothing in a picture that is seen closely', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/article/lagoon-bridge-tolls-return-by-one-vote')
  await page.locator('[data-enlarge]').first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await axeFindsNothingOnAnyPaper(page)
})

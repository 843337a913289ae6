import type { Page } from '@playwright/test'
import { expect, ownHeading, test } from './journey'

const story = '/article/lagoon-bridge-tolls-return-by-one-vote'
const routes = [
  '/',
  '/category/city',
  story,
  '/author/leila-chalhoub',
  '/tag/bridge',
  '/search?q=bridge',
  '/saved',
]

const withMock = (route: string, scenario: string) =>
  `${route}${route.includes('?') ? '&' : '?'}mock=${scenario}`

const words = (page: Page) => page.getByRole('main').innerText()

/** Without our plugin each page has something less; what the others change shows on these two. */
const routesOf = (scenario: string) => (scenario === 'stock' ? routes : ['/', story])

const heading = (page: Page) => ownHeading(page)

for (const scenario of ['slow', 'stock', 'popular', 'closed', 'moderated', 'huge']) {
  test(`every route is whole when the newsroom is ${scenario}`, async ({ page }) => {
    test.slow()
    for (const route of routesOf(scenario)) {
      await test.step(route, async () => {
        await page.goto(withMock(route, scenario))
        await expect(heading(page)).toBeAttached({ timeout: 20_000 })
        if (route !== '/saved') {
          await expect(page.getByRole('main').getByRole('article').first()).toBeVisible({ timeout: 20_000 })
        }
        await expect(page.getByRole('alert')).toHaveCount(0)
      })
    }
  })
}

for (const scenario of ['flaky', 'malformed', 'empty', 'down']) {
  test(`no route is blank when the newsroom is ${scenario}: each says what is wrong`, async ({ page }) => {
    test.slow()
    for (const route of routes) {
      await test.step(route, async () => {
        await page.goto(withMock(route, scenario))
        await expect.poll(() => words(page), { timeout: 20_000 }).toMatch(/\w{3,}[\s\S]{20,}/)
        await expect(heading(page)).toBeAttached({ timeout: 20_000 })
      })
    }
  })
}

test('a newsroom that is down says for how long, and a press of the button fetches the page when it is up again', async ({
  page,
}) => {
  await page.goto('/?mock=down')
  const retry = page.getByRole('button', { name: 'Try again' })
  await expect(page.getByText(/closed for maintenance/)).toBeVisible({ timeout: 20_000 })
  await page.context().clearCookies()
  await retry.first().click()
  await expect(page.getByRole('region', { name: 'Top stories' })).toBeVisible()
})

test('a newsroom without our plugin leaves no holes: no views, no likes, no Most read', async ({ page }) => {
  await page.goto('/?mock=stock')
  await expect(page.getByRole('heading', { name: 'Latest' })).toBeAttached()
  await expect(page.getByRole('heading', { name: 'Most read' })).toHaveCount(0)
  await page.goto(`${story}?mock=stock`)
  await expect(page.getByText(/\d+ min read/).first()).toBeVisible()
  await expect(page.getByText(/\d+ views/)).toHaveCount(0)
})

test('WordPress Popular Posts alone gives views and Most read', async ({ page }) => {
  await page.goto('/?mock=popular')
  await expect(page.getByRole('heading', { name: 'Most read' })).toBeVisible()
  await page.goto(`${story}?mock=popular`)
  await expect(page.getByText(/[\d,]+ views/).first()).toBeVisible()
})

test('a list that fails half way keeps what it has, and goes on when the network is back', async ({
  page,
}) => {
  await page.goto('/category/city')
  await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible()
  await page.context().setOffline(true)
  await page.mouse.wheel(0, 20_000)
  await expect(page.getByText(/We could not fetch more stories/)).toBeVisible()
  const before = await page.getByRole('feed').getByRole('article').count()
  expect(before).toBeGreaterThan(5)
  await page.context().setOffline(false)
  await expect.poll(() => page.getByRole('feed').getByRole('article').count()).toBeGreaterThan(before)
})

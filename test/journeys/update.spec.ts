import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { axeFindsNothing } from './axe'
import { type Deployment, startDeployment } from './deployment'
import { giveSign } from './giveSign'
import { test as base, expect, ownHeading } from './journey'
import { build, firstPort } from './servePaper'

const story = '/article/lagoon-bridge-tolls-return-by-one-vote'

/** Each worker of Playwright has a host, and each journey finds the same build on it. */
const test = base.extend<{ host: Deployment }, { place: Deployment }>({
  place: [
    async ({ paper }, use, worker) => {
      const place = await startDeployment(firstPort + 4 + worker.parallelIndex, paper)
      await use(place)
      place.stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ place }, use) => use(place.url),
  host: async ({ place }, use) => {
    place.deploy(build)
    await use(place)
  },
})

const open = async (page: Page, path: string) => {
  await page.goto(path)
  await expect(ownHeading(page)).toBeAttached()
}

/** The worker comes when the page stands idle. */
const untilWorkerRules = async (page: Page) => {
  await giveSign(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

const lookForUpdate = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))

/** The script that a page runs on tells its build. */
const entry = (page: Page) => page.locator('script[type=module]').first().getAttribute('src')

const prompt = (page: Page) => page.getByRole('region', { name: 'New edition' })

// One after the other: each puts a build in the place of another.
test.describe.configure({ mode: 'default' })

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a new edition comes by consent, in all tabs but the one where something is typed', async ({
    page: writing,
    context,
    host,
  }) => {
    test.slow()
    await open(writing, story)
    await untilWorkerRules(writing)
    const reading = await context.newPage()
    await open(reading, '/')
    const before = await entry(reading)

    const comment = writing.getByRole('textbox', { name: 'Comment' })
    await comment.fill('Half a thought')
    host.deploy(build, 'second')
    await lookForUpdate(reading)
    await expect(prompt(writing)).toContainText('It waits until your comment is sent')
    await expect(prompt(writing).getByRole('button', { name: 'Reload' })).toHaveCount(0)
    await axeFindsNothing(reading)

    await prompt(reading).getByRole('button', { name: 'Reload' }).click()
    await expect.poll(() => entry(reading).catch(() => null)).toContain('-second')
    await expect(prompt(reading)).toHaveCount(0)

    // The other tab goes on with the edition that it has, and with pages of it that the host has no more.
    await expect(comment).toHaveValue('Half a thought')
    expect(await entry(writing)).toBe(before)
    await writing.getByRole('link', { name: 'Search' }).first().click()
    await expect(writing.getByRole('searchbox')).toBeVisible()
    await prompt(writing).getByRole('button', { name: 'Reload' }).click()
    await expect.poll(() => entry(writing).catch(() => null)).toContain('-second')

    // Words kept as a draft came through all of it.
    await writing.goto(story)
    await expect(comment).toHaveValue('Half a thought')
  })

  test('the kill switch takes the worker and its files away, and the page works on', async ({
    page,
    host,
  }) => {
    test.slow()
    const folder = mkdtempSync(join(tmpdir(), 'broadsheet-off-'))
    const env = { ...process.env, VITE_WORKER: 'off' }
    execFileSync('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir'], { stdio: 'pipe', env })
    await open(page, '/')
    await untilWorkerRules(page)
    host.deploy(folder)
    rmSync(folder, { recursive: true })
    // The next visit comes from disk once more, and finds the switch.
    await page.reload()
    const left = () =>
      page.evaluate(async () => ({
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        caches: (await caches.keys()).filter((name) => !name.includes('saved-pictures')),
      }))
    await expect.poll(() => left().catch(() => null), { timeout: 20_000 }).toEqual({ workers: 0, caches: [] })
    await page.goto(story)
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
    await expect.poll(left).toEqual({ workers: 0, caches: [] })
  })
})

test('a part of an older build that is gone leads to one reload; gone for good, to words, never in circles', async ({
  page,
  host,
}) => {
  await open(page, '/')
  host.deploy(build, 'second')
  const link = (name: string) => page.getByRole('link', { name }).first()
  await link('Search').click()
  await expect(page.getByRole('searchbox')).toBeVisible()
  await expect(page).toHaveURL(/\/search$/)
  expect(await entry(page)).toContain('-second')

  await page.route(/assets\/SavedPage/, (route) => route.fulfill({ status: 404 }))
  host.deploy(build, 'third')
  let loads = 0
  page.on('domcontentloaded', () => {
    loads += 1
  })
  await link('Saved').click()
  await expect.poll(() => entry(page).catch(() => null)).toContain('-third')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We could not show this page')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  expect(loads).toBe(1)
})

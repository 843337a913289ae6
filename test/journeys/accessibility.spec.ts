import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'
import { expect, ownHeading, test } from './journey'

const routes = {
  'the front page': '/',
  'a section': '/category/culture',
  'a story': '/article/lagoon-bridge-tolls-return-by-one-vote',
  'a story from right to left': '/article/souq-al-warraqin-ouranda',
  'a writer': '/author/tobias-wray',
  'a topic': '/tag/bridge',
  'a search': '/search?q=ferry',
  'the saved stories': '/saved',
  'the settings': '/settings',
  'a page that is not there': '/nowhere',
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const colours: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

interface Finding {
  id: string
  targets: string[]
}

const findings = async (page: Page, runOnly: RunOptions['runOnly']): Promise<Finding[]> =>
  page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { runOnly: only ?? [] })
    return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ html }) => html.slice(0, 160)) }))
  }, runOnly)

/** All that axe knows in the light; in the dark, where nothing but colours differs, what it knows of colours. */
const findNothing = async (page: Page) => {
  await page.evaluate(axe.source)
  expect(await findings(page, standards)).toEqual([])
  // A reader's choice of dark reaches all at once; a device's, in Chromium, what is off the screen with the next frames only.
  await page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))
  await expect.poll(() => findings(page, colours)).toEqual([])
}

const addresses = Object.entries(routes)
const half = Math.ceil(addresses.length / 2)

for (const part of [addresses.slice(0, half), addresses.slice(half)]) {
  test(`axe finds nothing, light and dark, on ${part.map(([name]) => name).join(', ')}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    for (const [name, address] of part) {
      await test.step(name, async () => {
        await page.goto(address)
        await expect(ownHeading(page)).toBeAttached()
        await page.waitForLoadState('networkidle')
        await findNothing(page)
      })
    }
  })
}

import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { expect, test } from './journey'

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

interface Finding {
  id: string
  targets: string[]
}

const findings = async (page: Page): Promise<Finding[]> => {
  await page.evaluate(axe.source)
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const { violations } = await axe.run(document, { runOnly: tags })
    return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ html }) => html.slice(0, 160)) }))
  }, standards)
}

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any route, ${scheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    for (const [name, address] of Object.entries(routes)) {
      await test.step(name, async () => {
        await page.goto(address)
        await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeAttached()
        await page.waitForLoadState('networkidle')
        expect(await findings(page)).toEqual([])
      })
    }
  })
}

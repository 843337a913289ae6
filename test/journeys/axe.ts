import { expect, type Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

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

/** All that axe knows, of the page as it stands and on the paper it has. */
export const axeFindsNothing = async (page: Page): Promise<void> => {
  await page.evaluate(axe.source)
  expect(await findings(page, standards)).toEqual([])
}

/** All that axe knows in the light; on the other papers, where nothing but colours differs, what it knows of colours. */
export const axeFindsNothingOnAnyPaper = async (page: Page): Promise<void> => {
  await axeFindsNothing(page)
  // A reader's choice reaches all at once; a device's, in Chromium, what is off the screen with the next frames only.
  for (const paper of ['dark', 'sepia']) {
    await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), paper)
    await expect.poll(() => findings(page, colours)).toEqual([])
  }
  await page.evaluate(() => document.documentElement.removeAttribute('data-theme'))
}

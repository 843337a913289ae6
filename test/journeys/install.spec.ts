import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { axeFindsNothingOnAnyPaper } from './axe'
import { giveSign } from './giveSign'
import { expect, test } from './journey'

/** Opens the newspaper as an installed app, in a browser that is nobody's incognito. */
const openAsApp = async (address: string) => {
  const profile = mkdtempSync(join(tmpdir(), 'broadsheet-app-'))
  const context = await chromium.launchPersistentContext(profile, test.info().project.use.launchOptions)
  const page = context.pages()[0] ?? (await context.newPage())
  // No browser lets a test have it otherwise: a window of an app is one of the desktop's, and not every Chromium has it.
  await page.addInitScript(() => {
    const { matchMedia } = window
    window.matchMedia = (query) => matchMedia(query.replace('(display-mode: standalone)', 'all'))
  })
  await page.goto(address)
  const close = async () => {
    await context.close()
    rmSync(profile, { recursive: true, force: true })
  }
  return { context, page, close }
}

const installability = async (context: BrowserContext, page: Page) => {
  const session = await context.newCDPSession(page)
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  const { errors, data = '{}' } = await session.send('Page.getAppManifest')
  return { installabilityErrors, errors, manifest: JSON.parse(data) }
}

test('Chromium finds nothing against installing it; as an app it leads back by itself, and invites nobody', async ({
  paper,
}) => {
  const { context, page, close } = await openAsApp(`${paper}/`)
  await expect(page.getByRole('region', { name: 'Top stories' })).toBeVisible()
  const { installabilityErrors, errors, manifest } = await installability(context, page)
  expect([...installabilityErrors, ...errors]).toEqual([])
  expect(manifest).toMatchObject({ name: 'The Ellery Courier', display: 'standalone', id: '/', scope: '/' })

  const back = page.getByRole('button', { name: 'Back', exact: true })
  await expect(back).toHaveCount(0)
  await page
    .getByRole('region', { name: 'Top stories' })
    .getByRole('heading')
    .getByRole('link')
    .first()
    .click()
  await expect(page.getByRole('article').getByRole('button', { name: 'Share' })).toBeVisible()
  await back.press('Enter')
  await expect(page.getByRole('region', { name: 'Top stories' })).toBeVisible()
  await expect(back).toHaveCount(0)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeinstallprompt', { cancelable: true })))
  await expect(page.getByRole('region', { name: 'Install' })).toHaveCount(0)
  await close()
})

test('the third story brings an invitation, and one press ends it for good', async ({ page }) => {
  test.slow()
  /** Opens a story, waits until the visit is counted, and lets the browser offer what Chromium offers. */
  const read = async (slug: string) => {
    const opened = Date.now()
    await page.goto(`/article/${slug}`)
    await giveSign(page)
    await page.waitForFunction(
      (since) => JSON.parse(localStorage.getItem('broadsheet:install-offer') ?? '{}').lastAt > since,
      opened,
    )
    await page.evaluate(() => window.dispatchEvent(new Event('beforeinstallprompt', { cancelable: true })))
  }
  const invitation = page.getByRole('region', { name: 'Install' })
  await read('fifty-seven-is-a-number')
  await read('clay-pots-keep-insulin-cool')
  await expect(invitation).toHaveCount(0)
  await read('understudy')
  await expect(invitation).toContainText('Keep The Ellery Courier on your device')
  await axeFindsNothingOnAnyPaper(page)
  await invitation.getByRole('button', { name: 'No, thank you' }).click()
  await expect(invitation).toHaveCount(0)
  await read('the-rook-on-the-window')
  await expect(invitation).toHaveCount(0)
})

test('the shortcut to what is most read arrives there', async ({ page }) => {
  await page.goto('/#most-read')
  await expect(page.getByRole('heading', { name: 'Most read' })).toBeInViewport()
})

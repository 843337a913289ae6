import { gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { blockingAfter } from './blocking'
import { freshPhone, openTab, slowDown } from './phone'
import type { Sheet } from './sheet'
import type { Subject } from './subject'
import { followTraffic, type Kind, type Transfer } from './traffic'
import { untilQuiet } from './untilQuiet'
import { readWatched, type Watched, watchLoad } from './watchLoad'

const kinds: readonly Kind[] = ['script', 'css', 'font', 'picture', 'html', 'json', 'other']

const kB = (transfers: readonly Transfer[]) => transfers.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000

/** Rules that stand in the page itself, packed as a file of their own would be. */
const inlineCss = async (page: Page) => {
  const text = await page
    .locator('style')
    .evaluateAll((all) => all.map((node) => node.textContent).join('\n'))
  return text === '' ? 0 : gzipSync(text).length / 1_000
}

/** Addresses of the pictures of which a part is on the first screen. */
const picturesInView = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.images]
      .filter((image) => image.getBoundingClientRect().top < innerHeight)
      .map(({ currentSrc }) => currentSrc),
  )

/**
 * What was asked for before anything was painted and does not stand on the first screen: pictures further down, and
 * answers of the newsroom beyond the first.
 */
export const unneededOf = (
  early: readonly Transfer[],
  inView: readonly string[],
): { readonly pictures: readonly Transfer[]; readonly answers: readonly Transfer[] } => ({
  pictures: early.filter(({ kind, url }) => kind === 'picture' && !inView.includes(url)),
  answers: early.filter(({ kind }) => kind === 'json').slice(1),
})

const addTimes = (sheet: Sheet, name: string, { fcp, lcp, usable, longTasks, shifts }: Watched) => {
  if (fcp === null || lcp === null) throw new Error(`${name} painted nothing.`)
  sheet.add(name, 'fcp', fcp)
  sheet.add(name, 'lcp', lcp)
  if (usable !== null) sheet.add(name, 'usable', usable)
  sheet.add(name, 'blockingAfter', blockingAfter(longTasks, fcp))
  sheet.add(name, 'blocking', blockingAfter(longTasks, 0))
  sheet.add(name, 'shifts', shifts)
}

/** Opens a page on a phone that has nothing of it, over a slow network, and writes all figures of it down. */
export const measureFirstLoad = async (browser: Browser, subject: Subject, sheet: Sheet): Promise<void> => {
  const { name, url, owned } = subject
  const context = await freshPhone(browser, 'block')
  const tab = await openTab(context)
  const traffic = followTraffic(tab)
  await slowDown(tab)
  await watchLoad(tab.page, owned)
  await tab.page.goto(url, { waitUntil: 'load', timeout: 60_000 })
  await untilQuiet(tab.page, traffic)
  const watched = await readWatched(tab.page)
  const transfers = traffic.transfers()
  addTimes(sheet, name, watched)
  for (const kind of kinds) sheet.add(name, kind, kB(transfers.filter((one) => one.kind === kind)))
  sheet.add(name, 'all', kB(transfers))
  sheet.add(name, 'requests', transfers.length)
  const first = transfers.filter(({ begun }) => begun < (watched.usable ?? Number.POSITIVE_INFINITY))
  const css = await inlineCss(tab.page)
  sheet.add(name, 'scriptFirst', kB(first.filter(({ kind }) => kind === 'script')))
  sheet.add(name, 'cssFirst', kB(first.filter(({ kind }) => kind === 'css')) + css)
  const early = transfers.filter(({ begun }) => begun < (watched.fcp ?? 0))
  sheet.add(name, 'beforePaint', early.length)
  const { pictures, answers } = unneededOf(early, await picturesInView(tab.page))
  sheet.add(name, 'unneeded', pictures.length + answers.length)
  await context.close()
}

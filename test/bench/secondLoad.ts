import type { Browser, BrowserContext } from '@playwright/test'
import { freshPhone, openTab, slowDown } from './phone'
import type { Sheet } from './sheet'
import { noReact, type Subject } from './subject'
import { followTraffic } from './traffic'
import { untilQuiet } from './untilQuiet'
import { readWatched, watchLoad } from './watchLoad'

/** Opens each page once at full speed, until the service worker holds the app and the cache what it may. */
const visitOnce = async (context: BrowserContext, subjects: readonly Subject[]) => {
  for (const { url, owned } of subjects) {
    const tab = await openTab(context)
    const traffic = followTraffic(tab)
    await tab.page.goto(url, { waitUntil: 'load' })
    if (owned !== noReact)
      await tab.page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    await untilQuiet(tab.page, traffic)
    await tab.page.close()
  }
}

const openAgain = async (context: BrowserContext, { name, url, owned }: Subject, sheet: Sheet) => {
  const tab = await openTab(context)
  const traffic = followTraffic(tab)
  await slowDown(tab)
  await watchLoad(tab.page, owned)
  await tab.page.goto(url, { waitUntil: 'load' })
  await untilQuiet(tab.page, traffic)
  const { fcp, lcp } = await readWatched(tab.page)
  if (fcp === null || lcp === null) throw new Error(`${name} painted nothing the second time.`)
  sheet.add(name, 'secondFcp', fcp)
  sheet.add(name, 'secondLcp', lcp)
  await tab.page.close()
}

/** Opens pages a second time, beside one with a single word that the browser's own cache holds. */
export const measureSecondLoad = async (
  browser: Browser,
  subjects: readonly Subject[],
  empty: Subject,
  sheet: Sheet,
): Promise<void> => {
  const context = await freshPhone(browser, 'allow')
  const all = [empty, ...subjects]
  await visitOnce(context, all)
  for (const subject of all) await openAgain(context, subject, sheet)
  await context.close()
}

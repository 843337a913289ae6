import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../journeys/findBrowser'
import { addressOf } from './pages'
import type { Depth, Step, Visit } from './plan'

/**
 * A browser for which WordPress lives where nginx is, as on one host.
 * @param wordpress its origin, which pictures and links are named by
 */
export const launchReader = async (wordpress: string, site: string): Promise<Browser> =>
  chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', `--host-resolver-rules=MAP ${new URL(wordpress).host} ${new URL(site).host}`],
  })

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true }

/** Goes where a link of the app would lead. */
const goTo = (page: Page, address: string) =>
  page.evaluate((path) => {
    history.pushState(null, '', path)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)

/** Scrolls as a thumb does, a third of a screen at a time, until something is so; gives up at the foot of the page. */
const scrollUntil = async (page: Page, isSo: string) => {
  for (let step = 0; step < 400; step += 1) {
    if (await page.evaluate(isSo)) return
    await page.evaluate(() => scrollBy(0, 280))
    await page.waitForTimeout(60)
  }
}

/** Whether so much of an element has come onto the screen, or the page has none. */
const isReached = (selector: string, share: number) => `(() => {
  const box = document.querySelector('${selector}')?.getBoundingClientRect()
  return box === undefined || box.top + box.height * ${share} < innerHeight
})()`

const untilOf: Record<Exclude<Depth, 'top'>, string> = {
  middle: isReached('[data-text=article]', 0.6),
  end: isReached('#comments', 0),
  on: 'document.querySelectorAll("[role=tabpanel] [data-holds]").length > 1',
}

/** Stays on a page for its time, and scrolls as far as the plan has it. */
const stay = async (page: Page, step: Step) => {
  const leavesAt = Date.now() + step.seconds * 1000
  if (step.page !== 'story' && step.further > 0) {
    await page.waitForTimeout(3_000)
    await scrollUntil(page, `document.querySelectorAll('[data-holds]').length > ${step.further}`)
  }
  if (step.page === 'story' && step.depth !== 'top') {
    await page.waitForTimeout(400 * Math.min(step.seconds, 60))
    await scrollUntil(page, untilOf.middle)
    if (step.depth !== 'middle') await scrollUntil(page, untilOf[step.depth])
  }
  await page.waitForTimeout(Math.max(0, leavesAt - Date.now()))
}

/** Makes a visit on a phone that holds nothing. Returns what it asked, as `GET /wp-json/…`. */
export const visitInBrowser = async (browser: Browser, wordpress: string, { steps }: Visit) => {
  const asked: string[] = []
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (pathname.startsWith('/wp-json/')) asked.push(`${request.method()} ${pathname}${search}`)
  })
  for (const [index, step] of steps.entries()) {
    if (index === 0) await page.goto(wordpress + addressOf(step))
    else await goTo(page, addressOf(step))
    await stay(page, step)
  }
  await context.close()
  return asked
}

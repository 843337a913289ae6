import type { Browser, Page } from '@playwright/test'
import { goBackTo, press, watchPaints } from './paintedWhen'
import { freshPhone, openTab, slowDown } from './phone'
import type { Sheet } from './sheet'
import type { Subject } from './subject'
import { followTraffic, type Traffic } from './traffic'
import { untilQuiet } from './untilQuiet'
import { readInputs, watchInput } from './watchInput'

const linkOf = (slug: string) => `main [data-story="${slug}"] [data-part="headline"] a`

/** Stories of the page in their order, each once. */
const slugsOn = (page: Page) =>
  page
    .locator('main article[data-story]')
    .evaluateAll((cards) => [...new Set(cards.map((card) => card.getAttribute('data-story') ?? ''))])

/** Readers whose data is dear are sent no story before they press. */
const saveData = () =>
  Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } })

/** A way into a story, by selectors. */
interface Turn {
  link: string
  /** What has to be there of the story. */
  story: readonly string[]
}

/** Presses a link, and says in ms when its story stood there with its body, and in px and ms how Back went. */
const thereAndBack = async (page: Page, { link: selector, story }: Turn) => {
  const link = page.locator(selector).first()
  await link.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }))
  await page.waitForTimeout(300)
  const box = await link.boundingBox()
  if (!box) throw new Error(`${selector} is not on the page.`)
  const [x, y] = [box.x + Math.min(20, box.width / 2), box.y + Math.min(10, box.height / 2)]
  const { ms } = await press(page, x, y, { selectors: story })
  await page.waitForTimeout(300)
  const back = await goBackTo(page, { selectors: [selector], top: box.y })
  return { ms, back }
}

interface Presses {
  count: number
  isWarmed: boolean
  subject: Subject
}

/** The next story that was not opened yet; the list is scrolled on where all were. */
const nextSlug = async (page: Page, opened: ReadonlySet<string>): Promise<string> => {
  for (let tries = 0; tries < 40; tries += 1) {
    const fresh = (await slugsOn(page)).find((slug) => !opened.has(slug))
    if (fresh) return fresh
    await page.mouse.wheel(0, 1_200)
    await page.waitForTimeout(500)
  }
  throw new Error('There are no more stories to press.')
}

const settle = async (page: Page, traffic: Traffic, isWarmed: boolean) => {
  if (isWarmed) await untilQuiet(page, traffic)
}

const pressLinks = async (browser: Browser, { count, isWarmed, subject }: Presses, sheet: Sheet) => {
  const context = await freshPhone(browser, 'block')
  const tab = await openTab(context)
  const { page } = tab
  const traffic = followTraffic(tab)
  if (!isWarmed) await page.addInitScript(saveData)
  await watchPaints(page)
  await watchInput(page)
  await slowDown(tab)
  await page.goto(subject.url, { waitUntil: 'load' })
  await page.locator(subject.owned).first().waitFor()
  await untilQuiet(page, traffic)
  // The first press fetches the code of the page if an idle moment has not: once is enough.
  const opened = new Set<string>()
  for (let presses = -1; presses < count; presses += 1) {
    const slug = await nextSlug(page, opened)
    opened.add(slug)
    await settle(page, traffic, isWarmed)
    const { ms, back } = await thereAndBack(page, {
      link: linkOf(slug),
      story: [`header[data-story="${slug}"]`, '[role=tabpanel]'],
    })
    if (presses < 0) continue
    sheet.add(subject.name, isWarmed ? 'pressWarm' : 'pressCold', ms)
    if (!isWarmed) continue
    sheet.add(subject.name, 'back', back.ms)
    sheet.add(subject.name, 'backOff', back.off)
  }
  if (isWarmed) {
    const { handlers, interactions } = await readInputs(page)
    sheet.add(subject.name, 'handler', Math.max(0, ...handlers))
    sheet.add(subject.name, 'interaction', ...Object.values(interactions))
  }
  await context.close()
}

/** Each waits for the network, and they differ little. */
const enoughCold = 20

/** Goes from a list of stories into one and back, again and again, with stories fetched ahead and without. */
export const measureNextPage = async (
  browser: Browser,
  subject: Subject,
  count: number,
  sheet: Sheet,
): Promise<void> => {
  await pressLinks(browser, { count, isWarmed: true, subject }, sheet)
  await pressLinks(browser, { count: Math.min(count, enoughCold), isWarmed: false, subject }, sheet)
}

/** The least that a press and Back take in this browser: a few lines of script put the same stories in place of a list. */
export const measureTurning = async (
  browser: Browser,
  { name, url }: Subject,
  count: number,
  sheet: Sheet,
): Promise<void> => {
  const context = await freshPhone(browser, 'block')
  const tab = await openTab(context)
  const { page } = tab
  const traffic = followTraffic(tab)
  await watchPaints(page)
  await slowDown(tab)
  await page.goto(url, { waitUntil: 'load' })
  const cards = await page.locator('main article').count()
  for (let presses = 0; presses < count; presses += 1) {
    await untilQuiet(page, traffic)
    const link = `main article:nth-of-type(${1 + (presses % cards)}) h2 a`
    const { ms, back } = await thereAndBack(page, { link, story: ['h1', '.body'] })
    sheet.add(name, 'pressWarm', ms)
    sheet.add(name, 'back', back.ms)
    sheet.add(name, 'backOff', back.off)
  }
  await context.close()
}

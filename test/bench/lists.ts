import type { Browser, Locator, Page } from '@playwright/test'
import { lateShare } from './frames'
import { heapInUse } from './heap'
import { goBackTo, press, watchPaints } from './paintedWhen'
import { freshPhone, openTab, slowProcessorDown, type Tab } from './phone'
import { scrollOn, storiesInList } from './scrollList'
import { sendPhotographs } from './sendPhotographs'
import type { Sheet } from './sheet'
import type { Subject } from './subject'

/** Stories from which on the list counts as begun. */
const begun = 24
/** px */
const screen = 844
/** The front page and Most read take some out of the list. */
const elsewhere = 100

const linkOf = (slug: string) => `[data-holds] [data-story="${slug}"] [data-part="headline"] a`

/** Share of late frames while a finger scrolls 15,000 px in 10 s, at CPU / 4; stretches come in under way. */
const lateWhileScrolling = async (tab: Tab) => {
  await slowProcessorDown(tab, 4)
  await tab.page.evaluate(() => {
    const moments: number[] = []
    Object.assign(window, { moments })
    const note = (moment: number) => {
      moments.push(moment)
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await tab.session.send('Input.synthesizeScrollGesture', {
    x: 195,
    y: 600,
    yDistance: -15_000,
    speed: 1_500,
    preventFling: true,
    gestureSourceType: 'touch',
  })
  const moments = await tab.page.evaluate(() => (window as unknown as { moments: number[] }).moments)
  await slowProcessorDown(tab, 1)
  return lateShare(moments)
}

/** Waits until a link stands still, for stretches that come in move what is drawn; where, in px. */
const standsAt = async (page: Page, link: Locator) => {
  let before = await link.boundingBox()
  for (let tries = 0; tries < 40; tries += 1) {
    await page.waitForTimeout(500)
    const now = await link.boundingBox()
    if (now && before && now.x === before.x && now.y === before.y) return now
    before = now
  }
  throw new Error('The list does not come to rest.')
}

/** Brings the last story that is drawn to the middle of the screen; where it stands there, in px. */
const lastStory = async (page: Page) => {
  const last = page.locator('[data-holds] article[data-story]').last()
  const slug = (await last.getAttribute('data-story')) ?? ''
  const link = page.locator(linkOf(slug))
  await link.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }))
  return { slug, ...(await standsAt(page, link)) }
}

/** Opens the last story and goes back to it; ms until it stands in its place, and px off it. */
const thereAndBack = async (tab: Tab) => {
  const { page } = tab
  const { slug, x, y } = await lastStory(page)
  await press(page, x + 20, y + 10, { selectors: [`header[data-story="${slug}"]`, '#comments'] })
  await page.waitForTimeout(500)
  await slowProcessorDown(tab, 4)
  const arrival = await goBackTo(page, { selectors: [linkOf(slug)], top: y })
  await slowProcessorDown(tab, 1)
  return arrival
}

/** Scrolls the endless list of a front page to its end and once more, and writes down what it costs. */
export const measureList = async (
  browser: Browser,
  { url }: Subject,
  stories: number,
  sheet: Sheet,
): Promise<void> => {
  const name = 'Latest'
  const context = await freshPhone(browser, 'block')
  await sendPhotographs(context)
  const tab = await openTab(context)
  const { page } = tab
  await watchPaints(page)
  await page.goto(url, { waitUntil: 'load' })
  let most = 0
  const readTo = (count: number) =>
    scrollOn(page, (progress) => {
      most = Math.max(most, progress.elements)
      return progress.stories >= count
    })
  await readTo(begun)
  const atFirst = await heapInUse(tab)
  sheet.add(name, 'lateFrames', await lateWhileScrolling(tab))
  await readTo(Math.floor(stories / 2))
  const deep = await thereAndBack(tab)
  sheet.add(name, 'backDeep', deep.ms)
  sheet.add(name, 'backDeepOff', deep.off)
  await readTo(stories - elsewhere)
  const atEnd = await heapInUse(tab)
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await scrollOn(page, ({ elements, place }) => {
    most = Math.max(most, elements)
    return place >= height - 2 * screen
  })
  sheet.add(name, 'heapGrowth', atEnd - atFirst)
  sheet.add(name, 'heapSecondPass', (await heapInUse(tab)) - atEnd)
  sheet.add(name, 'listElements', most)
  sheet.add(name, 'stories', await storiesInList(page))
  await context.close()
}

import type { Browser } from '@playwright/test'
import { freshPhone, openTab, slowDown } from './phone'
import type { Subject } from './subject'

interface Frame {
  /** ms since the page was asked for. */
  at: number
  /** JPEG, base64. */
  picture: string
}

export interface Filmstrip {
  name: string
  frames: readonly Frame[]
}

/** ms between two pictures of a strip, and how many. */
const step = 250
const pictures = 13

/** Opens a page as for its first load and takes pictures of it. They cost time: no figure comes from here. */
export const filmFirstLoad = async (browser: Browser, { name, url }: Subject): Promise<Filmstrip> => {
  const context = await freshPhone(browser, 'block')
  const tab = await openTab(context)
  const frames: Frame[] = []
  let from = 0
  tab.session.on('Network.requestWillBeSent', ({ wallTime }) => {
    from ||= wallTime
  })
  tab.session.on('Page.screencastFrame', ({ data, metadata: { timestamp = 0 }, sessionId }) => {
    if (from > 0) frames.push({ at: (timestamp - from) * 1_000, picture: data })
    // A tab that has closed takes no receipt.
    tab.session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined)
  })
  await slowDown(tab)
  await tab.session.send('Page.startScreencast', {
    format: 'jpeg',
    quality: 60,
    maxWidth: 195,
    maxHeight: 422,
  })
  await tab.page.goto(url, { waitUntil: 'load', timeout: 60_000 })
  await tab.page.waitForTimeout(1_500)
  await context.close()
  return { name, frames }
}

const shownAt = (frames: readonly Frame[], moment: number) => frames.findLast(({ at }) => at <= moment)

const cell = (frames: readonly Frame[], moment: number) => {
  const frame = shownAt(frames, moment)
  return `<td>${frame ? `<img src="data:image/jpeg;base64,${frame.picture}">` : ''}</td>`
}

const moments = Array.from({ length: pictures }, (_, index) => index * step)

const style = `body{margin:12px;font:14px system-ui;background:#fff}th{font-weight:400;text-align:start;padding:4px}
td{padding:2px}td,td img{inline-size:98px}td{block-size:211px;background:#eee;vertical-align:top}`

/** The strips below each other as a page, a column for every quarter of a second. */
const filmPage = (strips: readonly Filmstrip[]): string => {
  const heading = moments.map((moment) => `<th>${(moment / 1_000).toFixed(2)} s</th>`).join('')
  const rows = strips.map(
    ({ name, frames }) =>
      `<tr><th>${name}</th>${moments.map((moment) => cell(frames, moment)).join('')}</tr>`,
  )
  return `<!doctype html><style>${style}</style><table><tr><th></th>${heading}</tr>${rows.join('')}</table>`
}

/** Has the browser photograph the strips, into a PNG. */
export const photographStrips = async (
  browser: Browser,
  strips: readonly Filmstrip[],
  file: string,
): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: 1_560, height: 800 } })
  await page.setContent(filmPage(strips))
  await page.screenshot({ path: file, fullPage: true })
  await page.close()
}

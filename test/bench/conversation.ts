import type { Browser, Page } from '@playwright/test'
import { freshPhone, openTab, slowProcessorDown, type Tab } from './phone'
import type { Sheet } from './sheet'

const name = '600 comments'
const comment = '#comments [id^="comment-"][role=group]'

/** As many as the mocked newsroom's long threads hold. */
const expected = 600

/** Opens every comment; ends when no button offers more. */
const showAll = async (page: Page) => {
  await page.locator('#comments').evaluate((node) => node.scrollIntoView())
  const more = page.getByRole('button', { name: /^(Show|Fetching) more comments/ })
  await page.locator(comment).first().waitFor()
  for (let presses = 0; presses < 100 && (await more.count()) > 0; presses += 1) {
    await more.click()
    await page.waitForFunction(() => !document.querySelector('#comments [aria-disabled=true]'))
  }
}

/** In the page: from the key's first handler until its letter is laid out, in ms, for every key from now on. */
const timeKeys = () => {
  const times: number[] = []
  Object.assign(window, { keyTimes: times })
  let from = 0
  addEventListener(
    'keydown',
    () => {
      from = performance.now()
    },
    { capture: true },
  )
  addEventListener('input', () => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      document.body.getBoundingClientRect()
      times.push(performance.now() - from)
    }
    port2.postMessage(0)
  })
}

const sentence = 'The quay was full before the boats came in, and nobody had said why.'

const typeAt = async (tab: Tab, rate: number): Promise<readonly number[]> => {
  await slowProcessorDown(tab, rate)
  await tab.page.evaluate(() => {
    ;(window as unknown as { keyTimes: number[] }).keyTimes.length = 0
  })
  await tab.page.keyboard.type(sentence, { delay: 60 })
  await tab.page.waitForTimeout(500)
  return tab.page.evaluate(() => [...(window as unknown as { keyTimes: number[] }).keyTimes])
}

/** Opens 600 comments, counts what stands in the page, and types into the form under them. */
export const measureConversation = async (browser: Browser, url: string, sheet: Sheet): Promise<void> => {
  const context = await freshPhone(browser, 'block')
  // Every thread of the mocked newsroom is a long one.
  await context.addCookies([{ name: 'mock', value: 'huge', url: new URL(url).origin }])
  const tab = await openTab(context)
  const { page } = tab
  await page.goto(url, { waitUntil: 'load' })
  await showAll(page)
  // Threads far from the screen are not drawn; with no more to show, the number over them is theirs.
  const total = page.locator('#comments').getByText(/^\d+ comments$/)
  const count = Number.parseInt(await total.innerText(), 10)
  if (count < expected) throw new Error(`Only ${count} comments of ${expected} were opened.`)
  sheet.add(name, 'comments', count)
  sheet.add(name, 'commentElements', await page.locator('#comments *').count())
  await page.locator('#respond textarea').focus()
  await page.evaluate(timeKeys)
  sheet.add(name, 'key', ...(await typeAt(tab, 1)))
  sheet.add(name, 'keySlow', ...(await typeAt(tab, 4)))
  await context.close()
}

import type { Page } from '@playwright/test'

/** Numbers from 0 to 1, the same in each run: mulberry32 by Tommy Ettinger. */
const chances = (seed: number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Presses one of the links in the page, by a number from 0 to 1; where it leads, `null` for none. Those with an address
 * in full lead out of the app: the newsroom's own site is served from here too, as a new document with an empty heap.
 */
const pressLink = (page: Page, chance: number): Promise<string | null> =>
  page.evaluate((at) => {
    const links = [
      ...document.querySelectorAll<HTMLAnchorElement>('nav a[href^="/"], main a[href^="/"]'),
    ].filter(
      ({ origin, pathname, target, hash }) =>
        origin === location.origin &&
        pathname !== location.pathname &&
        target === '' &&
        hash === '' &&
        /^\/(?:$|article|category|author|tag|saved|settings)/.test(pathname),
    )
    const link = links[Math.floor(at * links.length)]
    link?.click()
    return link?.pathname ?? null
  }, chance)

/** What stands when a page is there: its headline, or the list of a front page. */
const isThere = (wanted: string) =>
  (wanted === location.pathname || wanted === '') &&
  document.querySelector('main :is(h1, [role=feed], [data-holds])') !== null

const arrive = (page: Page, path: string) => page.waitForFunction(isThere, path, { timeout: 30_000 })

/** The router numbers the entries of the history; before the first lies what was there before the newspaper. */
const canGoBack = (page: Page) => page.evaluate(() => (history.state?.idx ?? 0) > 0)

const goBack = async (page: Page) => {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('popstate', resolve, { once: true })
        history.back()
      }),
  )
  await arrive(page, '')
}

/** How the robot got about. */
export interface Walk {
  presses: number
  back: number
  searches: number
}

const words = ['bridge', 'harbour', 'rain', 'council', 'match', 'market', 'school', 'ferry']

/**
 * A reader who never sits down: presses links, goes back, searches.
 * @throws Error where a page is not there within 30 s
 */
export const walk = async (page: Page, steps: number, seed: number): Promise<Walk> => {
  const chance = chances(seed)
  const done: Walk = { presses: 0, back: 0, searches: 0 }
  for (let step = 0; step < steps; step += 1) {
    const what = chance()
    if (what < 0.25 && (await canGoBack(page))) {
      await goBack(page)
      done.back += 1
    } else if (what < 0.3) {
      await page.getByRole('link', { name: 'Search', exact: true }).first().click()
      await page
        .getByRole('searchbox')
        .first()
        .fill(words[step % words.length] ?? '')
      await page.keyboard.press('Enter')
      await arrive(page, '/search')
      done.searches += 1
    } else {
      const path = await pressLink(page, chance())
      if (path === null) throw new Error(`Nowhere to go from ${page.url()}`)
      await arrive(page, path)
      done.presses += 1
    }
  }
  return done
}

import type { Page } from '@playwright/test'

const feed = '[role=feed], [data-holds]'

/** Stories that the list holds, drawn or not. */
export const storiesInList = (page: Page): Promise<number> =>
  page
    .locator('[data-holds]')
    .evaluateAll((stretches) =>
      stretches.reduce((sum, node) => sum + (node.getAttribute('data-holds')?.split(' ').length ?? 0), 0),
    )

/** Elements of the list that are in the page now. */
const elementsInList = (page: Page): Promise<number> =>
  page.evaluate(
    (selector) =>
      (document.querySelector(selector)?.closest('section') ?? document.body).querySelectorAll('*').length,
    feed,
  )

interface Progress {
  stories: number
  elements: number
}

/** Scrolls on, a screen and a half at a time, until told to stop; gives up where the list does not grow for a minute. */
export const scrollOn = async (page: Page, isEnough: (progress: Progress) => boolean): Promise<Progress> => {
  let progress = { stories: 0, elements: 0 }
  let grown = performance.now()
  while (performance.now() - grown < 60_000) {
    await page.evaluate(() => scrollBy({ top: 1_300, behavior: 'instant' }))
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
    const now = { stories: await storiesInList(page), elements: await elementsInList(page) }
    if (now.stories > progress.stories) grown = performance.now()
    progress = now
    if (isEnough(progress)) return progress
  }
  throw new Error(`The list stopped at ${progress.stories} stories.`)
}

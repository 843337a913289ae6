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
  /** px from the top of the page. */
  place: number
}

/** px of a step: a screen and a half. */
const step = 1_300

const patience = 60_000 // ms

/**
 * Scrolls on a step and waits until it is drawn; says where the page stands then, in px.
 * @throws Error where the browser draws nothing for a minute
 */
const scrollStep = (page: Page) =>
  page.evaluate(
    async ({ top, patience }) => {
      scrollBy({ top, behavior: 'instant' })
      await new Promise((done, fail) => {
        const late = setTimeout(() => fail(new Error('The browser draws no frames any more.')), patience)
        const settle = () => {
          clearTimeout(late)
          done(undefined)
        }
        requestAnimationFrame(() => requestAnimationFrame(settle))
      })
      return scrollY
    },
    { top: step, patience },
  )

/** Scrolls on until told to stop. @throws Error where neither place nor list have changed for a minute */
export const scrollOn = async (page: Page, isEnough: (progress: Progress) => boolean): Promise<void> => {
  let before: Progress = { stories: 0, elements: 0, place: -1 }
  let changed = performance.now()
  while (performance.now() - changed < patience) {
    const place = await scrollStep(page)
    const progress = { stories: await storiesInList(page), elements: await elementsInList(page), place }
    if (isEnough(progress)) return
    if (progress.stories > before.stories || place > before.place) changed = performance.now()
    before = progress
  }
  throw new Error(`The list stopped at ${before.stories} stories.`)
}

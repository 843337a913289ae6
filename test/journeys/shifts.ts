import type { Page } from '@playwright/test'

interface Shift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null }[]
}

/** What moved, as it begins, and by how much (Layout Instability: share of the screen times share of its length). */
interface Moved {
  value: number
  what: string[]
}

/** Keeps what moves in this page without the reader's doing. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const moved: Moved[] = []
    const beginning = (node: Node | null) =>
      (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 120)
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        if (!hadRecentInput) moved.push({ value, what: sources.map(({ node }) => beginning(node)) })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** All that moved in the document that is open. */
export const shifts = (page: Page): Promise<Moved[]> =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    for (let frames = 0; frames < 3; frames += 1) await frame()
    return (window as unknown as { moved: Moved[] }).moved
  })

/** Cumulative Layout Shift of all moments of a page, not of its worst ones only. */
export const sumOf = (moved: readonly Moved[]): number => moved.reduce((sum, { value }) => sum + value, 0)

/** What is `late`, fonts and pictures unless told otherwise, stays away until it is let in. */
export const holdBack = async (page: Page, late = /\.woff2|\/wp-content\/uploads\//) => {
  let letIn = () => {}
  const isOpen = new Promise<void>((open) => {
    letIn = open
  })
  await page.unrouteAll()
  await page.route(late, async (route) => {
    await isOpen
    await route.continue()
  })
  return letIn
}

/** Whether our fonts are here, and every picture on the screen. */
export const isComplete = () =>
  ['Newsreader', 'Libre Franklin'].every((name) => document.fonts.check(`1em '${name}'`)) &&
  [...document.images].every((picture) => {
    const { top, bottom } = picture.getBoundingClientRect()
    return picture.complete || top > innerHeight || bottom < 0
  })

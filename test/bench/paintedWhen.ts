import type { Page } from '@playwright/test'

/** What a page is to show: a part, and where on the screen it is to stand again. */
export interface Sight {
  /** All of these have to be there. */
  readonly selectors: readonly string[]
  /** px of the first one below the top of the screen, to within 3; without, anywhere. */
  readonly top?: number
}

interface Arrival {
  /** ms from the start to the paint. */
  ms: number
  /** px by which the first part stands off its place. */
  off: number
}

declare global {
  interface Window {
    /** Goes back, and settles once the sight is painted again. */
    backTo: (sight: Sight) => Promise<Arrival>
    /** Waits for the next press, and keeps when the sight was painted. */
    expectPress: (sight: Sight) => void
    pressed: Promise<Arrival>
  }
}

const near = 3 // px
const patience = 15_000 // ms

const install = ({ near, patience }: { near: number; patience: number }) => {
  const offOf = ({ selectors, top }: Sight) => {
    const nodes = selectors.map((selector) => document.querySelector(selector))
    const [first] = nodes
    // What waits unseen beside the page has a place as well.
    if (!first || first.closest('[data-left]') || nodes.includes(null)) return null
    return top === undefined ? 0 : Math.abs(first.getBoundingClientRect().top - top)
  }
  const painted = (sight: Sight, from: number) =>
    new Promise<Arrival>((resolve, reject) => {
      const look = () => {
        const off = offOf(sight)
        const isLate = performance.now() - from > patience
        if (off !== null && (off <= near || isLate)) {
          // Posted from a frame, it arrives when the frame is drawn.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve({ ms: performance.now() - from, off })
          port2.postMessage(0)
        } else if (isLate) reject(new Error(`${sight.selectors.join()} does not come.`))
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
  window.backTo = (sight) => {
    const from = performance.now()
    history.back()
    return painted(sight, from)
  }
  window.expectPress = (sight) => {
    window.pressed = new Promise((resolve, reject) => {
      const onPress = ({ timeStamp }: Event) => painted(sight, timeStamp).then(resolve, reject)
      addEventListener('pointerup', onPress, { once: true, capture: true })
      setTimeout(() => reject(new Error('Nothing was pressed.')), 2 * patience)
    })
  }
}

/** Lets the next pages of a tab measure from a press, or from Back, to a paint. */
export const watchPaints = (page: Page): Promise<unknown> => page.addInitScript(install, { near, patience })

/** Goes back; when the sight was painted again, and how far off its place. */
export const goBackTo = (page: Page, sight: Sight): Promise<Arrival> =>
  page.evaluate((there) => window.backTo(there), sight)

/** Presses a place on the screen (px); when the sight was painted. */
export const press = async (page: Page, x: number, y: number, sight: Sight): Promise<Arrival> => {
  // Heard of before the finger comes down: input goes before messages to a page.
  await page.evaluate((there) => window.expectPress(there), sight)
  await page.touchscreen.tap(x, y)
  return page.evaluate(() => window.pressed)
}

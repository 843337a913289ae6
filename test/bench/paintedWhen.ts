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
    /** Settles once the sight is painted, reckoned from what starts it. */
    paintedWhen: (sight: Sight, start: 'pointerup' | 'back') => Promise<Arrival>
  }
}

const near = 3 // px
const patience = 15_000 // ms

const install = ({ near, patience }: { near: number; patience: number }) => {
  const placeOf = ({ selectors, top }: Sight) => {
    const nodes = selectors.map((selector) => document.querySelector(selector))
    if (nodes.includes(null)) return null
    return Math.abs((nodes[0]?.getBoundingClientRect().top ?? 0) - (top ?? Number.NaN)) || 0
  }
  window.paintedWhen = (sight, start) =>
    new Promise((resolve, reject) => {
      let from = 0
      const look = () => {
        const off = placeOf(sight)
        const isLate = performance.now() - from > patience
        if (off !== null && (off <= near || isLate)) {
          // Posted from a frame, it arrives when the frame is drawn.
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve({ ms: performance.now() - from, off })
          port2.postMessage(0)
        } else if (isLate) reject(new Error(`${sight.selectors.join()} does not come.`))
        else requestAnimationFrame(look)
      }
      const begin = (at: number) => {
        from = at
        requestAnimationFrame(look)
      }
      if (start === 'pointerup') {
        addEventListener('pointerup', ({ timeStamp }) => begin(timeStamp), { once: true, capture: true })
      } else {
        begin(performance.now())
        history.back()
      }
    })
}

/** Lets the next pages of a tab measure from a press, or from Back, to a paint. */
export const watchPaints = (page: Page): Promise<unknown> => page.addInitScript(install, { near, patience })

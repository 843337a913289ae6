import type { Page } from '@playwright/test'

/** How long each input took, in ms, for those that the browser reports: from 16 ms on. */
export interface Inputs {
  /** In handlers. */
  handlers: number[]
  /** Until the next paint, of each press or key the longest of its events; by the browser's number for it. */
  interactions: Record<number, number>
}

declare global {
  interface Window {
    inputs: Inputs
  }
}

const watch = () => {
  const inputs: Inputs = { handlers: [], interactions: {} }
  window.inputs = inputs
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      inputs.handlers.push(entry.processingEnd - entry.processingStart)
      const id = entry.interactionId
      if (id) inputs.interactions[id] = Math.max(inputs.interactions[id] ?? 0, entry.duration)
    }
  })
  observer.observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit)
}

/** Lets the next page of a tab write down its inputs. */
export const watchInput = (page: Page): Promise<unknown> => page.addInitScript(watch)

export const readInputs = (page: Page): Promise<Inputs> => page.evaluate(() => window.inputs)

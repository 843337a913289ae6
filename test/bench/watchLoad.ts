import type { Page } from '@playwright/test'

interface LongTask {
  start: number
  duration: number
}

/** What a page says of its own load; times in ms since it was asked for. */
export interface Watched {
  /** First contentful paint; `null` where nothing was painted. */
  fcp: number | null
  /** Largest contentful paint, the last one so far. */
  lcp: number | null
  /** Sum of all layout shifts without input. */
  shifts: number
  longTasks: LongTask[]
  /** When React owned the part that is waited for; `null` on pages without it. */
  usable: number | null
}

declare global {
  interface Window {
    watched: Watched
  }
}

/** Runs in the page before its own script. */
const watch = (owned: string) => {
  const watched: Watched = { fcp: null, lcp: null, shifts: 0, longTasks: [], usable: null }
  window.watched = watched
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.fcp = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => {
    watched.lcp = startTime
  })
  observe('longtask', ({ startTime, duration }) => {
    watched.longTasks.push({ start: startTime, duration })
  })
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) watched.shifts += value
  })
  // Hydrated or rendered, React leaves a mark on each element that it owns.
  const look = () => {
    const node = document.querySelector(owned)
    if (node && Object.keys(node).some((key) => key.startsWith('__reactFiber'))) {
      watched.usable = performance.now()
    } else if (performance.now() < 20_000) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Lets the next page write down its load; `owned` selects the element that React has to own for it to be usable. */
export const watchLoad = (page: Page, owned: string): Promise<unknown> => page.addInitScript(watch, owned)

export const readWatched = (page: Page): Promise<Watched> => page.evaluate(() => window.watched)

/** Data that came from the device, not from the newsroom. */
interface Restored {
  /** When the newsroom sent it; epoch ms. */
  updatedAt: number
  /** Epoch ms. */
  restoredAt: number
  /** Whether it stands in the cache with its own date; until then the cache is about to date it now. */
  isDated: boolean
}

const restored = new WeakMap<object, Restored>()

/** Says that what a query is about to return comes from the device, and of what date it is (epoch ms). */
export const markRestored = (query: object, updatedAt: number): void => {
  restored.set(query, { updatedAt, restoredAt: Date.now(), isDated: false })
}

/** The query is about to ask, or has got an answer. */
export const forgetRestored = (query: object): void => {
  restored.delete(query)
}

/** Whether what the query holds came from the device. */
export const isRestored = (query: object): boolean => restored.has(query)

/** Whether data of this date (epoch ms), set by hand, is what was restored: all that is set later is of today. */
export const isOfRestored = (query: object, updatedAt: number): boolean =>
  restored.get(query)?.updatedAt === updatedAt

/** The date (epoch ms) of data that was just restored, told once; `null` for data that was fetched. */
export const takeRestoredDate = (query: object): number | null => {
  const mark = restored.get(query)
  if (!mark || mark.isDated) return null
  mark.isDated = true
  return mark.updatedAt
}

/**
 * `staleTime` of a list: what came from the device counts from when it was put on screen, or the next part of the page
 * to open would exchange it under the reader's eyes. `duration` in ms.
 */
export const freshFor =
  (duration: number) =>
  (query: object): number => {
    const mark = restored.get(query)
    return duration + (mark ? mark.restoredAt - mark.updatedAt : 0)
  }

/** A request as a reader made it, at so many seconds since the first visit. */
export interface Asked {
  at: number
  address: string
  /** Only what is read can be kept. */
  isRead: boolean
}

export interface CacheRule {
  /** Seconds for which an answer is fresh. */
  lifetime: number
  /** Seconds after which one that nobody asked for is thrown away. */
  inactive: number
  /** Seconds that WordPress takes. */
  takes: number
}

/** As the recipe and the plugin have it; the last is what a real WordPress took. */
export const recipe: CacheRule = { lifetime: 60, inactive: 600, takes: 0.3 }

export interface CacheCount {
  asked: number
  /** Answered at once, from what was kept, fresh or not. */
  fromCache: number
  /** Reads that WordPress answered: while the reader waited, or behind an old answer. */
  reads: number
  writes: number
}

interface Copy {
  freshUntil: number
  lastAsked: number
}

/**
 * What nginx does with requests in the order of their time under the recipe's rule: one request at a time fetches, an old
 * answer is shown while it does.
 */
export const countAtEdge = (requests: readonly Asked[], rule: CacheRule): CacheCount => {
  const copies = new Map<string, Copy>()
  const count: CacheCount = { asked: requests.length, fromCache: 0, reads: 0, writes: 0 }
  for (const { at, address, isRead } of requests) {
    if (!isRead) {
      count.writes += 1
      continue
    }
    const copy = copies.get(address)
    const isThere = copy !== undefined && at - copy.lastAsked < rule.inactive
    if (isThere) count.fromCache += 1
    if (isThere && at < copy.freshUntil) copy.lastAsked = at
    else {
      count.reads += 1
      copies.set(address, { freshUntil: at + rule.takes + rule.lifetime, lastAsked: at })
    }
  }
  return count
}

/** Says after how many seconds the next one is welcome; 0: now, and this one is counted. */
export type RateLimit = (who: string, at: number) => number

/** At most `count` for each visitor in a window of `seconds` that begins with the first one; `at` is epoch ms. */
export const createRateLimit = (count: number, seconds: number): RateLimit => {
  const windows = new Map<string, { from: number; used: number }>()
  return (who, at) => {
    const open = windows.get(who)
    if (!open || at - open.from >= seconds * 1000) {
      windows.set(who, { from: at, used: 1 })
      return 0
    }
    if (open.used >= count) return Math.ceil((open.from + seconds * 1000 - at) / 1000)
    open.used += 1
    return 0
  }
}

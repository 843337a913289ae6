/** ms between frames of a screen that shows 60 a second. */
const frame = 1_000 / 60

/**
 * Share of the frames that should have been drawn and were not: an interval of three frames has lost two.
 * @param moments ms at which frames were drawn, in order
 */
export const lateShare = (moments: readonly number[]): number => {
  const intervals = moments.slice(1).map((moment, index) => moment - (moments[index] ?? moment))
  const due = intervals.map((interval) => Math.max(1, Math.round(interval / frame)))
  const total = due.reduce((sum, count) => sum + count, 0)
  return total === 0 ? 0 : (total - due.length) / total
}

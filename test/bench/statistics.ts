const inOrder = (values: readonly number[]) => [...values].sort((a, b) => a - b)

/** The value in the middle; of an even number of values the mean of the two there, of none NaN. */
export const median = (values: readonly number[]): number => {
  const sorted = inOrder(values)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN
  return (lower + upper) / 2
}

/** The smallest value that a share (above 0, up to 1) of the values does not exceed; of none NaN. */
export const percentile = (values: readonly number[], share: number): number =>
  inOrder(values)[Math.ceil(values.length * share) - 1] ?? Number.NaN

/**
 * Of each round one by the other: 1 where both are 0, Infinity where only the other is. Rounds in which one of both
 * is missing are left out.
 */
export const ratios = (values: readonly number[], by: readonly number[]): readonly number[] =>
  values.flatMap((value, round) => {
    const divisor = by[round]
    return divisor === undefined ? [] : [value === divisor ? 1 : value / divisor]
  })

/** How many of the oldest files have to go so that the others keep within an allowance; weights oldest first, bytes. */
export const surplus = (weights: readonly number[], allowed: number): number => {
  let kept = 0
  const newest = weights.findLastIndex((weight) => {
    kept += weight
    return kept > allowed
  })
  return newest + 1
}

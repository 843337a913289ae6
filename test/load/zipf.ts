/**
 * Ranks from 0, each the rarer the higher, as readers spread over pages: rank r has the weight 1 / (r + 1) ^ exponent.
 * Breslau and others found exponents of 0.64 to 0.83 at six web caches (INFOCOM 1999); the higher, the easier to cache.
 */
export const zipf = (count: number, exponent: number): ((random: () => number) => number) => {
  const sums: number[] = []
  for (let rank = 0; rank < count; rank += 1) sums.push((sums[rank - 1] ?? 0) + (rank + 1) ** -exponent)
  return (random) => {
    const wanted = random() * (sums.at(-1) ?? 0)
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > wanted) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of several by their weights, which need not add up to 1. @throws Error where there is none */
export const choose = <Item>(weights: readonly (readonly [Item, number])[], random: () => number): Item => {
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0)
  let left = random() * all
  for (const [item, weight] of weights) {
    left -= weight
    if (left < 0) return item
  }
  const last = weights.at(-1)
  if (!last) throw new Error('There is nothing to choose from')
  return last[0]
}

/** A duration around a mean, most shorter and a few much longer (exponential), at most three times the mean. */
export const around = (mean: number, random: () => number): number =>
  Math.min(3 * mean, -Math.log(1 - random()) * mean)

/** A stream of repeatable chance: the same seed always throws the same numbers. */
export interface Dice {
  /** A fraction from 0 up to, not including, 1. */
  next: () => number
  /** A whole number from `least` to `most`, both included. */
  between: (least: number, most: number) => number
  one: <T>(list: readonly T[]) => T
  /** `count` different entries of the list, in random order. */
  some: <T>(list: readonly T[], count: number) => T[]
  chance: (likelihood: number) => boolean
}

/**
 * mulberry32, a 32-bit generator by Tommy Ettinger (public domain), in the JavaScript form published by bryc:
 * https://github.com/bryc/code/blob/master/jshash/PRNGs.md
 */
const mulberry32 = (seed: number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Spreads neighbouring numbers far apart, so that stories 7 and 8 share nothing. Finaliser of MurmurHash3. */
export const mixSeed = (first: number, second = 0): number => {
  let mixed = Math.imul(first ^ Math.imul(second + 1, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const pick = <T>(next: () => number, list: readonly T[]): T => {
  const index = Math.floor(next() * list.length)
  if (list.length === 0) throw new Error('Nothing to choose from: the list is empty')
  return list[index] as T // the index lies inside the list, which is not empty
}

const draw = <T>(next: () => number, list: readonly T[], count: number): T[] => {
  const left = [...list]
  const drawn: T[] = []
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(Math.floor(next() * left.length), 1))
  }
  return drawn
}

/** Dice for a whole-number seed. */
export const createDice = (seed: number): Dice => {
  const next = mulberry32(seed)
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    one: (list) => pick(next, list),
    some: (list, count) => draw(next, list, count),
    chance: (likelihood) => next() < likelihood,
  }
}

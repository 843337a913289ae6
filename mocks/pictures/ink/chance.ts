/** Repeatable chance for a picture: the same name always gives the same marks. */
export interface Chance {
  /** A fraction from 0 up to, not including, 1. */
  next: () => number
  /** A fraction between two bounds. */
  between: (least: number, most: number) => number
  pick: <T>(list: readonly [T, ...T[]]) => T
}

/** FNV-1a over the letters, then a linear congruential stream with the constants of Numerical Recipes. */
export const createChance = (name: string): Chance => {
  let state = 0x811c9dc5
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
  return {
    next,
    between: (least, most) => least + (most - least) * next(),
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
  }
}

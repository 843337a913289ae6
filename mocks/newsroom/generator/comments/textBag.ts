import type { Dice } from '../dice'

export interface TextBag {
  /** An entry of the list that has not been drawn yet; when all have been, they begin anew. */
  draw: <T>(list: readonly T[]) => T
  /** Whether some of the list have not been drawn even once. */
  hasNew: (list: readonly unknown[]) => boolean
}

/** Draws from lists so that an entry comes again only when all others of its list have been used. */
export const createTextBag = (dice: Dice): TextBag => {
  const drawnFrom = new Map<readonly unknown[], number>()
  const orders = new Map<readonly unknown[], readonly unknown[]>()
  const draw = <T>(list: readonly T[]): T => {
    const drawn = drawnFrom.get(list) ?? 0
    const at = drawn % list.length
    if (at === 0) orders.set(list, dice.some(list, list.length))
    drawnFrom.set(list, drawn + 1)
    return orders.get(list)?.[at] as T // an order holds what its list holds
  }
  return { draw, hasNew: (list) => (drawnFrom.get(list) ?? 0) < list.length }
}

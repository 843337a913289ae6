import type { Dice } from '../dice'

/** Draws from lists so that a text comes again only when all others of its list have been used. */
export const createTextBag = (dice: Dice) => {
  const left = new Map<readonly unknown[], unknown[]>()
  return <T>(list: readonly T[]): T => {
    const rest = (left.get(list) as T[] | undefined) ?? []
    const next = rest.pop()
    if (next !== undefined) {
      left.set(list, rest)
      return next
    }
    const [first, ...others] = dice.some(list, list.length)
    if (first === undefined) throw new Error('Nothing to draw from: the list is empty')
    left.set(list, others)
    return first
  }
}

export type TextBag = ReturnType<typeof createTextBag>

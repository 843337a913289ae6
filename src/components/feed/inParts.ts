import type { Stretch } from './withoutRepeats'

/** Stretches that are put away as one: some hundred stories. */
const size = 10

/** Neighbouring stretches of a list. */
export interface Part {
  /** Stays the same whatever joins the list. */
  number: number
  stretches: readonly Stretch[]
}

/**
 * The stretches of a list in parts, so that a long one is few elements where it is not drawn.
 * @param onTop pages that have joined the list on top: what is counted from where it began stays in its part
 */
export const inParts = (stretches: readonly Stretch[], onTop: number): readonly Part[] => {
  const parts = new Map<number, Stretch[]>()
  for (const stretch of stretches) {
    const number = Math.floor((stretch.page - onTop) / size)
    const part = parts.get(number)
    if (part) part.push(stretch)
    else parts.set(number, [stretch])
  }
  return [...parts].map(([number, held]) => ({ number, stretches: held }))
}

import { edition } from './edition'
import { createDice, type Dice, mixSeed } from './generator/dice'
import { addDays, addSeconds } from './wallClock'

/** Days that 400 stories reach back: fourteen months. More stories reach further, at a higher pace. */
const reach = 425
const reachCount = 400

const hour = 3600

/** Most stories come out in office hours, some in the evening, few at night. */
const timeOfDay = (dice: Dice): number => {
  if (dice.chance(0.76)) return dice.between(7 * hour, 18 * hour - 1)
  if (dice.chance(0.75)) return dice.between(18 * hour, 23 * hour - 1)
  return dice.between(0, 7 * hour - 1)
}

/** How many stories share one second, by the place of the first: what a bulk import or a press embargo leaves. */
const sameSecond: ReadonlyMap<number, number> = new Map([
  [31, 2],
  [77, 3],
  [140, 25],
  [230, 2],
  [310, 3],
])

const midnight = (local: string) => `${local.slice(0, 10)}T00:00:00`

const drawDate = (number: number, daysPerStory: number): string => {
  const dice = createDice(mixSeed(number, 11))
  const daysBack = (number + dice.next()) * daysPerStory
  const date = addSeconds(midnight(addDays(edition, -Math.floor(daysBack))), timeOfDay(dice))
  return date < edition ? date : addDays(date, -1)
}

const tie = (dates: readonly string[]): string[] => {
  const tied = [...dates]
  for (const [place, count] of sameSecond) {
    for (let first = place; first + count <= tied.length; first += reachCount) {
      tied.fill(tied[first] ?? edition, first, first + count)
    }
  }
  return tied
}

/**
 * Dates for that many generated stories, newest first, as written for the edition: irregular, always the same, some of
 * them the very same second.
 */
export const publicationDates = (count: number): string[] => {
  const days = reach * Math.max(1, Math.sqrt(count / reachCount))
  const dates = Array.from({ length: count }, (_, number) => drawDate(number, days / Math.max(count, 1)))
  return tie(dates.sort().reverse())
}

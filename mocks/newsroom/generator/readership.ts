import type { Dice } from './dice'
import type { Desk } from './scenario'

export interface Readership {
  views: number
  likes: number
  /** About how many comments the story draws, 0 to 60. */
  threads: number
}

/** How readily readers of a section take to the keyboard. */
const talk: Readonly<Record<Desk, number>> = {
  city: 1.1,
  foreign: 0.7,
  politics: 1.3,
  business: 0.6,
  culture: 0.7,
  sport: 1.2,
  science: 0.6,
  opinion: 1.6,
}

/** A throw around 0, mostly between -2 and 2 (Box–Muller). */
const normal = (dice: Dice) => Math.sqrt(-2 * Math.log(1 - dice.next())) * Math.cos(2 * Math.PI * dice.next())

/** Log-normal, as readerships are: half the stories stay under 900 views, one in fifty passes 10,000. */
export const drawReadership = (desk: Desk, dice: Dice): Readership => {
  const views = Math.round(900 * Math.exp(1.17 * normal(dice)))
  const likes = Math.round(views * (0.002 + 0.02 * dice.next() ** 2))
  const threads = Math.min(60, Math.round(Math.sqrt(views) * talk[desk] * dice.next() ** 3))
  return { views, likes, threads }
}

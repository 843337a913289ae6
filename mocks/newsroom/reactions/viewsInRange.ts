import type { PostRecord } from '../records'
import { ticksOf } from '../wallClock'

const hour = 60 * 60 * 1000 // ms
/** Hours after which a story has had about two thirds of its readers. */
const fading = 30

const share = (hours: number) => 1 - Math.exp(-Math.max(0, hours) / fading)

/**
 * Views of a story in the last `hours`, guessed from its age: most readers come in the first two days.
 * `Infinity` gives all of them.
 */
export const viewsInRange = (post: PostRecord, now: string, hours: number): number => {
  const age = (ticksOf(now) - ticksOf(post.date)) / hour
  if (hours >= age) return post.views
  return Math.round((post.views * (share(age) - share(age - hours))) / share(age))
}

import { array, boolean, fallback, number, object, safeParse, string } from 'valibot'
import { recall, remember } from './deviceMemory'

const key = 'install-offer'

/** ms after which somebody who comes back has come a second time. */
const apart = 30 * 60_000

const enoughVisits = 2
const enoughStories = 3

const Kept = object({
  visits: number(),
  /** Epoch ms. */
  lastAt: number(),
  /** Slugs of the first stories read. */
  stories: fallback(array(string()), []),
  isDeclined: fallback(boolean(), false),
})

const load = () => {
  const { success, output } = safeParse(Kept, recall(key))
  return success ? output : { visits: 0, lastAt: 0, stories: [], isDeclined: false }
}

const isAnotherDay = (a: number, b: number) => new Date(a).toDateString() !== new Date(b).toDateString()

/** Counts a visit: another day, or more than 30 minutes after anything before. */
export const noteVisit = (now = Date.now()): void => {
  const kept = load()
  const isNew = now - kept.lastAt > apart || isAnotherDay(now, kept.lastAt)
  remember(key, { ...kept, visits: kept.visits + Number(isNew), lastAt: now })
}

/** Counts a story as read, each once and no more than matter. */
export const noteStory = (slug: string): void => {
  const kept = load()
  if (kept.stories.length >= enoughStories || kept.stories.includes(slug)) return
  remember(key, { ...kept, stories: [...kept.stories, slug] })
}

/** Whether this reader has come often enough to be asked, and has not declined. */
export const mayOfferInstall = (): boolean => {
  const { visits, stories, isDeclined } = load()
  return !isDeclined && (visits >= enoughVisits || stories.length >= enoughStories)
}

/** Never asks again on this device. */
export const declineInstall = (): void => remember(key, { ...load(), isDeclined: true })

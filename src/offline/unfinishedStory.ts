import { isBegun, isFinished, type ReadingPlace } from '../domain/readingPlace'
import { forget, recall, remember } from './deviceMemory'

const key = 'reading'

const shape: { readonly [Name in keyof ReadingPlace]: 'number' | 'string' } = {
  articleId: 'number',
  slug: 'string',
  headline: 'string',
  block: 'number',
  share: 'number',
  readAt: 'number',
}

/** By hand: the front page asks at once, and a library for it would be the largest part of the answer. */
const isPlace = (kept: unknown): kept is ReadingPlace =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.entries(shape).every(([name, type]) => typeof (kept as Record<string, unknown>)[name] === type)

/** The story that was being read last and is not finished; at hand before the database is. `null` for none. */
export const unfinishedStory = (): ReadingPlace | null => {
  const kept = recall(key)
  return isPlace(kept) ? kept : null
}

/** Offers the story being read no more. */
export const forgetUnfinished = (): void => forget(key)

/** Takes a place for the last one, if the story is begun; one that is finished is offered no more. */
export const rememberUnfinished = (place: ReadingPlace) => {
  if (isBegun(place)) remember(key, place)
  else if (isFinished(place) && unfinishedStory()?.articleId === place.articleId) forgetUnfinished()
}

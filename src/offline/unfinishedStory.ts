import { isBegun, isFinished, type ReadingPlace } from '../domain/readingPlace'
import { forget, recall, remember } from './deviceMemory'
import { isRecord } from './kinds'

const key = 'reading'

const shape: { readonly [Name in keyof ReadingPlace]: 'number' | 'string' } = {
  articleId: 'number',
  slug: 'string',
  headline: 'string',
  block: 'number',
  share: 'number',
  readAt: 'number',
}

const isPlace = (kept: unknown): kept is ReadingPlace =>
  isRecord(kept) && Object.entries(shape).every(([name, type]) => typeof kept[name] === type)

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

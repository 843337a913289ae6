import { number, object, safeParse, string } from 'valibot'
import { isBegun, isFinished, type ReadingPlace } from '../domain/readingPlace'
import { forget, recall, remember } from './deviceMemory'

const key = 'reading'

const Place = object({
  articleId: number(),
  slug: string(),
  headline: string(),
  block: number(),
  share: number(),
  readAt: number(),
})

/** The story that was being read last and is not finished; at hand before the database is. `null` for none. */
export const unfinishedStory = (): ReadingPlace | null => {
  const { success, output } = safeParse(Place, recall(key))
  return success ? output : null
}

/** Offers the story being read no more. */
export const forgetUnfinished = (): void => forget(key)

/** Takes a place for the last one, if the story is begun; one that is finished is offered no more. */
export const rememberUnfinished = (place: ReadingPlace) => {
  if (isBegun(place)) remember(key, place)
  else if (isFinished(place) && unfinishedStory()?.articleId === place.articleId) forgetUnfinished()
}

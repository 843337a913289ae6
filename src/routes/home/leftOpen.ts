import type { QueryClient } from '@tanstack/react-query'
import type { ReadingPlace } from '../../domain/readingPlace'
import { unfinished } from '../../queries/unfinished'

/** ms */
const week = 7 * 86_400_000

/** Decided once, so that Back finds the front page as tall as it was left. */
const decided = new WeakMap<QueryClient, ReadingPlace | null>()

/** What was being read when the app was closed. */
const leftOpen = (): ReadingPlace | null => {
  const place = unfinished.find()
  if (!place || !unfinished.isOfBefore(place.readAt)) return null
  return Date.now() - place.readAt < week ? place : null
}

/** The story to continue on the front page, or `null`. */
export const storyLeftOpen = (queryClient: QueryClient): ReadingPlace | null => {
  const known = decided.get(queryClient)
  const place = known === undefined ? leftOpen() : known
  decided.set(queryClient, place)
  const now = unfinished.find()
  return place && now?.articleId === place.articleId ? now : place
}

/** Offers it no more. */
export const dismissLeftOpen = (queryClient: QueryClient): void => {
  unfinished.dismiss()
  decided.set(queryClient, null)
}

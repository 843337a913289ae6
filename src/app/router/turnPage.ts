import type { ContextType, ReactNode } from 'react'
import type { Location, UNSAFE_LocationContext } from 'react-router-dom'
import { slugOfArticle } from '../../domain/paths'

/** A page, and where it is, as React Router tells it. Drawn with the same `id`, it takes over the elements of the one before. */
export interface StandingPage {
  id: number
  place: ContextType<typeof UNSAFE_LocationContext>
  page: ReactNode
}

export interface StandingPages {
  now: StandingPage
  /** The list that a story was opened from. */
  left: StandingPage | null
}

const isStory = ({ place }: StandingPage) => slugOfArticle(place.location.pathname) !== null

/** Without their addresses the first entries of two documents would be one. */
const entryOf = ({ key, pathname }: Location) => key + pathname

/**
 * What stands when another page is asked for. A list that is left for a story waits until the way leads back to it, or
 * to another list.
 */
export const turnPage = ({ now, left }: StandingPages, next: Omit<StandingPage, 'id'>): StandingPages => {
  if (left && entryOf(left.place.location) === entryOf(next.place.location))
    return { now: { ...left, place: next.place }, left: null }
  const following = { ...next, id: now.id }
  if (!isStory(following)) return { now: following, left: null }
  if (isStory(now)) return { now: following, left }
  return { now: { ...next, id: now.id + 1 }, left: now }
}

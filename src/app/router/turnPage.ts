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
  /** The place that was asked for last. A list that is found again stays in its own, or all of it would be drawn anew. */
  asked: StandingPage['place']
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
  const asked = next.place
  if (left && entryOf(left.place.location) === entryOf(asked.location))
    return { asked, now: left, left: null }
  const following = { ...next, id: now.id }
  if (!isStory(following)) return { asked, now: following, left: null }
  if (isStory(now)) return { asked, now: following, left }
  return { asked, now: { ...next, id: now.id + 1 }, left: now }
}

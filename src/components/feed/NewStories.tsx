import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, type RefObject, useState } from 'react'
import type { ArticleSummary } from '../../domain/article'
import { listWords } from '../../language/english/lists'
import { type Feed, feedQueries } from '../../queries/feedQueries'
import { showNewer } from '../../queries/showNewer'
import { useReaderStays } from '../useReaderStays'
import styles from './Feed.module.css'
import { type Place, placeIn, returnTo } from './place'

interface NewStoriesProps {
  query: Feed
  newest: ArticleSummary
  feed: RefObject<HTMLElement | null>
  /** What is offered while there is nothing new. */
  children?: ReactNode
}

/** Tells of stories published since, shows them when asked, and knows the way back. Never moves the page by itself. */
export const NewStories = ({ query, newest, feed, children }: NewStoriesProps) => {
  const queryClient = useQueryClient()
  const { data: count = 0 } = useQuery({ ...feedQueries.newerThan(query, newest), enabled: useReaderStays() })
  const [place, setPlace] = useState<Place | null>(null)
  const show = async () => {
    const before = feed.current && placeIn(feed.current)
    await showNewer(queryClient, query)
    setPlace(before)
    window.scrollTo({ top: 0, behavior: 'instant' })
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  const goBack = () => {
    if (feed.current && place) void returnTo(feed.current, place)
    setPlace(null)
  }
  return (
    <div className={styles.pill} role="status">
      {count > 0 && (
        <button type="button" onClick={() => void show()}>
          {listWords().newStories(count)}
        </button>
      )}
      {count === 0 && place && (
        <button type="button" onClick={goBack}>
          {listWords().goBack}
        </button>
      )}
      {count === 0 && !place && children}
    </div>
  )
}

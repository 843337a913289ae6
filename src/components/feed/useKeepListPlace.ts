import { type RefObject, useEffect, useRef } from 'react'
import type { ArticleSummary } from '../../domain/article'
import type { Feed } from '../../queries/feedQueries'

/** Keeps the place in a list for the next time; its code waits for the first scroll. `null` for a list without. */
export const useKeepListPlace = (
  feed: RefObject<HTMLElement | null>,
  list: Feed,
  articles: readonly ArticleSummary[] | null,
): void => {
  const latest = useRef({ list, articles })
  useEffect(() => {
    latest.current = { list, articles }
  })
  useEffect(() => {
    let stop: (() => void) | undefined
    const drawn = () => ({ feed: feed.current, ...latest.current })
    const start = async () => {
      const { keepListPlace } = await import('./keepListPlace')
      if (stop === leave) stop = keepListPlace(drawn)
    }
    const onScroll = () => void start().catch(() => undefined)
    const leave = () => window.removeEventListener('scroll', onScroll)
    stop = leave
    window.addEventListener('scroll', onScroll, { passive: true, once: true })
    return () => {
      stop?.()
      stop = undefined
    }
  }, [feed])
}

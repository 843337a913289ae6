import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useLayoutEffect } from 'react'
import type { Article } from '../../domain/article'
import { isBegun, isFinished, type ReadingPlace } from '../../domain/readingPlace'
import { keepPlace, placeQueries } from '../../queries/placeQueries'
import { textIn } from './blocksOf'
import { measurePlace } from './measurePlace'

/** ms between two looks at the page while it is scrolled. */
const pause = 1_000

/** ms in which nobody reads even a short story. */
const glance = 5_000

/** Calls back while the page is scrolled, and when it is left in any way. Returns how to stop. */
const onReading = (look: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const lookNow = () => {
    clearTimeout(timer)
    timer = undefined
    look()
  }
  const lookSoon = () => {
    timer ??= setTimeout(lookNow, pause)
  }
  const onVisibility = () => document.visibilityState === 'hidden' && lookNow()
  window.addEventListener('scroll', lookSoon, { passive: true })
  window.addEventListener('pagehide', lookNow)
  document.addEventListener('visibilitychange', onVisibility)
  return () => {
    lookNow()
    window.removeEventListener('scroll', lookSoon)
    window.removeEventListener('pagehide', lookNow)
    document.removeEventListener('visibilitychange', onVisibility)
  }
}

const placeIn = (root: Element, { id, slug, headline }: Article): ReadingPlace | null => {
  const { block, share, isShort } = measurePlace(root)
  const isWorthKeeping = isFinished({ share }) || (isBegun({ share }) && !isShort)
  return isWorthKeeping ? { articleId: id, slug, headline, block, share, readAt: Date.now() } : null
}

/**
 * Keeps how far the reader is in a story: the block at the top of the screen. Not before the text was scrolled into,
 * and a story once finished stays finished. Returns where the reader was when the story was opened.
 * @param frame holds the text, see `textIn`
 */
export const useKeepPlace = (
  frame: RefObject<HTMLElement | null>,
  article: Article,
): ReadingPlace | null | undefined => {
  const queryClient = useQueryClient()
  const { data: before } = useQuery({ ...placeQueries.ofArticle(article.id), refetchOnMount: false })
  const isWanted = before !== undefined && !(before && isFinished(before))
  // Before the page is gone: afterwards nothing can be measured.
  useLayoutEffect(() => {
    const root = textIn(frame.current)
    if (!root || !isWanted) return
    const openedAt = Date.now()
    let kept = -1
    return onReading(() => {
      if (window.scrollY === 0 && Date.now() - openedAt < glance) return
      const place = placeIn(root, article)
      if (!place || place.share === kept) return
      kept = place.share
      void keepPlace(queryClient, place)
    })
  }, [frame, article, queryClient, isWanted])
  return before
}

import type { QueryClient } from '@tanstack/react-query'
import type { Article } from '../../domain/article'
import { isBegun, isFinished, type ReadingPlace } from '../../domain/readingPlace'
import { keepPlace } from '../../queries/placeQueries'
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
  // Begun while its code was on its way.
  if (window.scrollY > 0) lookSoon()
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

/** Keeps the place of a reader in a text that was opened at `openedAt` (epoch ms), as it moves. Returns how to stop. */
export const followPlace = (
  root: Element,
  article: Article,
  openedAt: number,
  queryClient: QueryClient,
): (() => void) => {
  let kept = -1
  return onReading(() => {
    if (window.scrollY === 0 && Date.now() - openedAt < glance) return
    const place = placeIn(root, article)
    if (!place || place.share === kept) return
    kept = place.share
    void keepPlace(queryClient, place)
  })
}

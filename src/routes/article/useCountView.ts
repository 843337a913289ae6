import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSite } from '../../components/useSite'
import type { Article } from '../../domain/article'

/** ms in sight until a story counts as looked at. */
const glance = 5_000

const isVisible = () => document.visibilityState === 'visible'

/**
 * Calls back once: after the page was in sight for 5 s in all, or when the reader scrolls for the first time.
 * Returns how to stop.
 */
export const onLookedAt = (look: () => void): (() => void) => {
  let left = glance
  let since = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  let start = 0
  const run = () => {
    if (!isVisible()) return
    since = Date.now()
    timer = setTimeout(finish, left)
  }
  const pause = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    left -= Date.now() - since
  }
  const onVisibility = () => (isVisible() ? run() : pause())
  const onScroll = () => {
    if (isVisible() && window.scrollY !== start) finish()
  }
  // What the page itself scrolls on opening (to the top, to where Back was) is done after two frames.
  const listen = () => {
    start = window.scrollY
    window.addEventListener('scroll', onScroll, { passive: true })
  }
  const stop = () => {
    pause()
    cancelAnimationFrame(frame)
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('scroll', onScroll)
  }
  const finish = () => {
    stop()
    look()
  }
  run()
  document.addEventListener('visibilitychange', onVisibility)
  frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(listen)
  })
  return stop
}

/** Without the code the story is read all the same, and counted another time. */
const loadCounting = () => import('../../queries/countView').catch(() => null)

/** Counts a view of the story once it was looked at: once a day in this browser, and where the site counts at all. */
export const useCountView = ({ id }: Article): void => {
  const queryClient = useQueryClient()
  const extras = useSite()?.extras ?? 'none'
  useEffect(() => {
    if (extras === 'none') return
    return onLookedAt(async () => {
      const counting = await loadCounting()
      await counting?.countView(queryClient, id, extras)
    })
  }, [queryClient, id, extras])
}

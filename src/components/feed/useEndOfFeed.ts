import { type RefObject, useEffect, useRef } from 'react'

/** Starts loading a screen and a half before the end comes into view. */
const margin = '1200px 0px'

/** Calls `onNear` whenever the end of the list is near the screen: on arrival, and again after each change of `key`. */
export const useEndOfFeed = (end: RefObject<Element | null>, key: unknown, onNear: () => void): void => {
  const latest = useRef(onNear)
  useEffect(() => {
    latest.current = onNear
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new key asks again whether the end is near
  useEffect(() => {
    const node = end.current
    if (!node) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) latest.current()
      },
      { rootMargin: margin },
    )
    observer.observe(node)
    return () => observer.disconnect()
  }, [end, key])
}

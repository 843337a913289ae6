import { type RefObject, useEffect } from 'react'
import { useEntryState } from './useEntryState'

/**
 * Whether an element has come near the screen. Stays true from then on, and after Back is true at once, so that the
 * page is as tall as it was left.
 * @param margin CSS margins around the screen that count as near
 * @param name what the history remembers it by
 */
export const useNear = (element: RefObject<Element | null>, margin: string, name: string): boolean => {
  const [isNear, setNear] = useEntryState(name, false)
  useEffect(() => {
    const node = element.current
    if (!node || isNear) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true)
      },
      { rootMargin: margin },
    )
    observer.observe(node)
    return () => observer.disconnect()
  }, [element, isNear, margin, setNear])
  return isNear
}

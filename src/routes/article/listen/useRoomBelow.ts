import { type RefObject, useLayoutEffect } from 'react'

/**
 * Tells the page how much room something fixed at the foot of the window takes, as `--below` in px: what else stands
 * there moves up, and the page ends above it.
 */
export const useRoomBelow = (bar: RefObject<HTMLElement | null>): void => {
  useLayoutEffect(() => {
    const node = bar.current
    if (!node) return
    const { style } = document.documentElement
    const measure = () => style.setProperty('--below', `${node.offsetHeight}px`)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(node)
    return () => {
      observer.disconnect()
      style.removeProperty('--below')
    }
  }, [bar])
}

import { type RefObject, useEffect, useRef, useState } from 'react'
import { useLeftStretch } from './useLeftStretch'

/** How far beyond the screen a long list stays drawn: two screens of a phone. */
export const drawnWithin = '1700px 0px'

interface Drawn<Node extends HTMLElement> {
  frame: RefObject<Node | null>
  isNear: boolean
  /** px that it measured when it was last drawn; `undefined` while it is. */
  height: number | undefined
}

/**
 * For a stretch of a long list that is drawn only near the screen and leaves its exact height behind, so that the list
 * stays light however long it gets. What holds the focus stays.
 * @param name names the stretch within its page
 * @param stays something in it is looked for or being written: it is drawn wherever it stands
 */
export const useDrawnNear = <Node extends HTMLElement>(name: string, stays = false): Drawn<Node> => {
  const frame = useRef<Node>(null)
  const left = useLeftStretch(frame, name)
  const [isNear, setNear] = useState(left?.isNear ?? true)
  const [height, setHeight] = useState(left?.height)
  if (stays && !isNear) setNear(true)
  useEffect(() => {
    const node = frame.current
    if (!node) return
    const observer = new IntersectionObserver(
      (entries) => {
        // Several wait where the page was busy; only the last is true still.
        if (entries.at(-1)?.isIntersecting) return setNear(true)
        if (stays || node.contains(document.activeElement) || node.childElementCount === 0) return
        setHeight(node.getBoundingClientRect().height)
        setNear(false)
      },
      { rootMargin: drawnWithin },
    )
    observer.observe(node)
    return () => observer.disconnect()
  }, [stays])
  return { frame, isNear, height: isNear ? undefined : height }
}

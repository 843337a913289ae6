import { type RefObject, useEffect, useRef, useState } from 'react'
import { recallChunk, rememberChunk } from './chunkMemory'

/** How far beyond the screen a long list stays drawn: two and a half screens of a phone. */
export const drawnWithin = '2000px 0px'

interface Drawn<Node extends HTMLElement> {
  frame: RefObject<Node | null>
  isNear: boolean
  /** px that it measured when it was last drawn; `undefined` while it is. */
  height: number | undefined
}

/**
 * For a stretch of a long list that is drawn only near the screen and leaves its exact height behind, so that the list
 * stays light however long it gets. What holds the focus stays.
 * @param memoryKey names the stretch within the history
 * @param stays something in it is looked for or being written: it is drawn wherever it stands
 */
export const useDrawnNear = <Node extends HTMLElement>(memoryKey: string, stays = false): Drawn<Node> => {
  const frame = useRef<Node>(null)
  const [isNear, setNear] = useState(() => recallChunk(memoryKey)?.isNear ?? true)
  // Not asked of the memory again: an anchor followed on this page is a new entry, of which it knows nothing yet.
  const [height, setHeight] = useState(() => recallChunk(memoryKey)?.height)
  if (stays && !isNear) setNear(true)
  useEffect(() => {
    const node = frame.current
    if (!node) return
    const observer = new IntersectionObserver(
      (entries) => {
        // Several wait where the page was busy; only the last is true still.
        if (entries.at(-1)?.isIntersecting) return setNear(true)
        if (stays || node.contains(document.activeElement) || node.childElementCount === 0) return
        rememberChunk(memoryKey, { height: node.offsetHeight, isNear: false })
        setHeight(node.offsetHeight)
        setNear(false)
      },
      { rootMargin: drawnWithin },
    )
    observer.observe(node)
    return () => {
      if (node.childElementCount > 0) rememberChunk(memoryKey, { height: node.offsetHeight, isNear: true })
      observer.disconnect()
    }
  }, [memoryKey, stays])
  return { frame, isNear, height: isNear ? undefined : height }
}

import { type RefObject, useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { entryMemory } from '../domain/entryMemory'

/** How far beyond the screen a long list stays drawn: two screens of a phone. */
export const drawnWithin = '1700px 0px'

interface Stretch {
  /** px */
  height: number
  /** Whether it stood near the screen, and so was drawn. */
  isNear: boolean
}

/** What a stretch measured when it was last drawn, so that Back finds the page as tall as it was left. */
const stretches = entryMemory<Stretch>()

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
  const { key } = useLocation()
  const [isNear, setNear] = useState(() => stretches.recall(key, name)?.isNear ?? true)
  // Not asked of the memory again: an anchor followed on this page is a new entry, of which it knows nothing yet.
  const [height, setHeight] = useState(() => stretches.recall(key, name)?.height)
  if (stays && !isNear) setNear(true)
  useEffect(() => {
    const node = frame.current
    if (!node) return
    const observer = new IntersectionObserver(
      (entries) => {
        // Several wait where the page was busy; only the last is true still.
        if (entries.at(-1)?.isIntersecting) return setNear(true)
        if (stays || node.contains(document.activeElement) || node.childElementCount === 0) return
        stretches.remember(key, name, { height: node.offsetHeight, isNear: false })
        setHeight(node.offsetHeight)
        setNear(false)
      },
      { rootMargin: drawnWithin },
    )
    observer.observe(node)
    return () => {
      if (node.childElementCount > 0)
        stretches.remember(key, name, { height: node.offsetHeight, isNear: true })
      observer.disconnect()
    }
  }, [key, name, stays])
  return { frame, isNear, height: isNear ? undefined : height }
}

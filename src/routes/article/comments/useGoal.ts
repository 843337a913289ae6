import { useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { useEntryState } from '../useEntryState'

const idIn = (hash: string): number | null => {
  const [, id] = /^#comment-(-?\d+)$/.exec(hash) ?? []
  return id ? Number(id) : null
}

const bringIntoView = (element: HTMLElement) => {
  element.scrollIntoView({ block: 'center' })
  element.focus({ preventScroll: true })
  // Shown for a moment to those who see; a focus set by the page shows only after a key.
  element.dataset.arrived = ''
}

/** Where a comment to bring into view is: among those fetched, perhaps among those still to come, or nowhere. */
type Whereabouts = 'here' | 'unknown' | 'nowhere'

/**
 * The comment that is to be brought into view and focused: the one of the address, or one that was just posted.
 * Back to a page whose comment was reached before leaves the place alone.
 */
export const useGoal = () => {
  const { hash } = useLocation()
  const [reached, setReached] = useEntryState('reached', '')
  const [goal, setGoal] = useState<number | null>(null)
  const wanted = goal ?? (hash === reached ? null : idIn(hash))
  const settle = () => {
    setGoal(null)
    setReached(hash)
  }
  return { wanted, setGoal, settle }
}

/** Once the comment is drawn: scrolls to it, focuses it, and calls `settle`, also when it is known to be nowhere. */
export const useArrival = (wanted: number | null, whereabouts: Whereabouts, settle: () => void): void => {
  useEffect(() => {
    if (wanted === null || whereabouts === 'unknown') return
    const element = document.getElementById(`comment-${wanted}`)
    if (element) bringIntoView(element)
    if (element || whereabouts === 'nowhere') settle()
  })
}

const anchors: readonly string[] = ['#comments', '#respond']

/** An address that leads to the conversation or to its form: brings that into view once the comments stand. */
export const useAnchor = (isReady: boolean): void => {
  const { hash } = useLocation()
  const [reached, setReached] = useEntryState('reached-anchor', '')
  useEffect(() => {
    if (!isReady || hash === reached || !anchors.includes(hash)) return
    const element = document.getElementById(hash.slice(1))
    // A reader who has gone there by now, and perhaps writes, stays where they are.
    if (element && !element.contains(document.activeElement)) {
      element.scrollIntoView()
      element.focus({ preventScroll: true })
    }
    setReached(hash)
  }, [isReady, hash, reached, setReached])
}

import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { entryMemory } from '../domain/entryMemory'

interface Stretch {
  /** px */
  height: number
  /** Whether the reader saw it, or could have with a short scroll. */
  isNear: boolean
}

/** What the stretches of a page measured when its entry of the history was left. */
const stretches = entryMemory<Stretch>()

/** Part of a screen beyond it that Back draws at once. */
const margin = 0.5

const measure = (node: HTMLElement): Stretch => {
  const { top, bottom, height } = node.getBoundingClientRect()
  const beyond = window.innerHeight * margin
  return { height, isNear: bottom >= -beyond && top <= window.innerHeight + beyond }
}

/**
 * What a stretch of this page was when the reader left it, so that Back finds the page as tall as it was and draws first
 * what was on the screen; `undefined` on a new visit.
 * @param frame holds the stretch
 * @param name names the stretch within its page
 */
export const useLeftStretch = (
  frame: RefObject<HTMLElement | null>,
  name: string,
): Readonly<Stretch> | undefined => {
  const { key } = useLocation()
  const [left] = useState(() => stretches.recall(key, name))
  const standing = useRef({ key, name })
  useLayoutEffect(() => {
    standing.current = { key, name }
  }, [key, name])
  useLayoutEffect(() => {
    const node = frame.current
    // It stands in the page still, and is laid out.
    return () => {
      if (node) stretches.remember(standing.current.key, standing.current.name, measure(node))
    }
  }, [frame])
  return left
}

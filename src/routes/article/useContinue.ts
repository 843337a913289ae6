import { type RefObject, useEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router-dom'
import { continueAt } from '../../domain/continueAt'
import { goToBlock } from './goToBlock'

/** Goes to the paragraph that a link to this story named; not on Back, which knows the place itself. Returns whether one did. */
export const useContinue = (text: RefObject<HTMLElement | null>): boolean => {
  const { key, state } = useLocation()
  const block = continueAt(state)
  const isWanted = useNavigationType() !== 'POP' && block !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each entry of the history
  useEffect(() => {
    if (!isWanted) return
    // After the router has opened the page at its top and the shell has moved the focus.
    const frame = requestAnimationFrame(() => {
      goToBlock(text.current, block)
    })
    return () => cancelAnimationFrame(frame)
  }, [key])
  return isWanted
}

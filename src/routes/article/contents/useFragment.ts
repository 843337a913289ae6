import { type RefObject, useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router-dom'
import { focusOn, goTo } from '../goToBlock'
import { useEntryState } from '../useEntryState'

/** The element of the text that a fragment leads to; `null` for those that lead elsewhere, or are broken. */
const targetIn = (frame: HTMLElement | null, hash: string): HTMLElement | null => {
  try {
    const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
    return target && frame?.contains(target) ? target : null
  } catch {
    return null
  }
}

/** Back to before a section was chosen: the focus goes back to where it was chosen. */
const focusLinkTo = (hash: string) =>
  [...document.querySelectorAll<HTMLElement>('article nav a')]
    .find((link) => link.getAttribute('href')?.endsWith(hash))
    ?.focus({ preventScroll: true })

/**
 * An address that leads to a place in the text: goes there once the text stands, and puts the focus there. Back and
 * Forward have their place from the router and get the focus only.
 */
export const useFragment = (frame: RefObject<HTMLElement | null>): void => {
  const { hash, key } = useLocation()
  const isTraversal = useNavigationType() === 'POP'
  const [reached, setReached] = useEntryState('reached-fragment', '')
  const last = useRef<{ key: string; hash: string }>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each entry of the history
  useEffect(() => {
    const before = last.current
    last.current = { key, hash }
    if (before?.key === key && before.hash === hash) return
    const target = targetIn(frame.current, hash)
    if (before && isTraversal) {
      if (target) focusOn(target)
      else if (hash === '' && before.hash !== '') focusLinkTo(before.hash)
    } else if (target && hash !== reached) {
      goTo(target)
      setReached(hash)
    }
  }, [key, hash])
}

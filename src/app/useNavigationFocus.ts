import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router-dom'
import { rememberEntry } from '../domain/entryMemory'
import { focusOn } from '../domain/focusOn'

/** The link that was followed from an entry of the history, so that Back returns the focus to it. */
const followed = new Map<string, string>()

const isSameEntry = (key: string | undefined, other: string) => key === undefined || key === other

/**
 * Moves the focus on navigation: to the page that opened (or what its link names), or after Back to the link that was followed.
 * The first load and changes within a page (search words, anchors) leave it alone.
 */
export const useNavigationFocus = () => {
  const main = useRef<HTMLElement>(null)
  const { key, pathname, state } = useLocation()
  const type = useNavigationType()
  const before = useRef<{ key: string; pathname: string }>(undefined)

  useEffect(() => {
    const node = main.current
    const remember = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest('a')
      if (link) rememberEntry(followed, key, link.getAttribute('href') ?? '')
    }
    node?.addEventListener('click', remember)
    return () => node?.removeEventListener('click', remember)
  }, [key])

  useEffect(() => {
    const last = before.current
    before.current = { key, pathname }
    if (last === undefined || last.pathname === pathname || isSameEntry(last.key, key)) return
    const wanted = type !== 'POP' && focusOn(state)
    const href = type === 'POP' && followed.get(key)
    const link =
      href && main.current?.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]:not([data-left] *)`)
    const target = link || (wanted && document.getElementById(wanted)) || main.current
    target?.focus({ preventScroll: true })
  }, [key, pathname, state, type])

  return main
}

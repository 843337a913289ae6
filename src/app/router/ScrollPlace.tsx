import { useEffect, useLayoutEffect, useRef } from 'react'
import { type Location, useLocation } from 'react-router-dom'
import { reachPlace } from './reachPlace'
import { keepScrollPlace, scrollPlaceOf, writeScrollPlaces } from './scrollPlaces'
import { usePageOpening } from './shownPage'

const namedIn = ({ hash }: Location): Element | null => {
  try {
    return hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    // No address that can be decoded, so no name of anything.
    return null
  }
}

/** Between documents the browser knows the place best, within one the reader does. */
const useOwnScrolling = (location: Location) => {
  useEffect(() => {
    const take = () => {
      history.scrollRestoration = 'manual'
    }
    const leave = () => {
      keepScrollPlace(location)
      writeScrollPlaces()
      history.scrollRestoration = 'auto'
    }
    take()
    window.addEventListener('pageshow', take)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pageshow', take)
      window.removeEventListener('pagehide', leave)
    }
  }, [location])
}

/** Whether the browser found this document by Back, Forward or Reload: it was left at a place then. */
const wasHereBefore = () => {
  const [opening] = performance.getEntriesByType('navigation')
  return opening !== undefined && 'type' in opening && opening.type !== 'navigate'
}

/** Scrolls the page that opened: to where it was left, to what its address names, else to its top. */
export const ScrollPlace = () => {
  const location = useLocation()
  const { staysInPlace } = usePageOpening()
  const isFirst = useRef(true)
  useOwnScrolling(location)
  useLayoutEffect(() => {
    const wasFirst = isFirst.current
    isFirst.current = false
    const place = wasFirst && !wasHereBefore() ? undefined : scrollPlaceOf(location)
    const named = namedIn(location)
    if (place !== undefined) return reachPlace(place)
    if (named) named.scrollIntoView()
    // Whoever scrolled a printed page before it was taken over stays there.
    else if (!staysInPlace && !wasFirst) window.scrollTo(0, 0)
  }, [location, staysInPlace])
  return null
}

import { startTransition, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Location, NavigationType } from 'react-router-dom'
import { slugOfArticle } from '../../domain/paths'
import { showNext } from '../travel/showNext'
import { hasCode, loadCode } from './pageCode'
import { createNavigator, type ReaderHistory } from './readerHistory'
import { keepScrollPlace } from './scrollPlaces'
import type { ShownPage } from './shownPage'

/**
 * A story says itself what is on its way in it: it is drawn in one go, where React draws a transition in slices. Not in the
 * press itself: a long one would hold up the frame that answers it.
 */
const isStory = ({ pathname }: Location) => slugOfArticle(pathname) !== null

/** The page that stands follows the history once its code is here; `null` until the first one's is. */
export const useShownPage = (history: ReaderHistory) => {
  const [isOpening, setOpening] = useState(false)
  const [shown, setShown] = useState<ShownPage | null>(() => {
    const { location, action } = history
    return hasCode(location) ? { location, action: action as NavigationType, staysInPlace: false } : null
  })
  const staysInPlace = useRef(false)
  const navigator = useMemo(
    () =>
      createNavigator(history, (stays) => {
        staysInPlace.current = stays
      }),
    [history],
  )

  useLayoutEffect(() => {
    let standing = history.location
    let wanted: Location | undefined
    const open = async (location: Location, action: NavigationType) => {
      const page = { location, action, staysInPlace: staysInPlace.current }
      staysInPlace.current = false
      wanted = location
      if (!hasCode(location)) {
        setOpening(true)
        await loadCode(location)
        // Another one was wanted meanwhile.
        if (wanted !== location) return
      }
      const left = standing
      standing = location
      const stand = () => {
        setShown(page)
        setOpening(false)
      }
      showNext(left, location, () => {
        if (!isStory(location) || location.pathname === left.pathname) startTransition(stand)
        else setTimeout(() => wanted === location && stand())
      })
    }
    const stop = history.listen(({ location, action }) => {
      keepScrollPlace(standing)
      void open(location, action as NavigationType)
    })
    if (!hasCode(standing)) void open(standing, history.action as NavigationType)
    return () => {
      wanted = undefined
      stop()
    }
  }, [history])

  return { shown, isOpening, navigator }
}

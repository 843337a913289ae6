import { type RefObject, useEffect } from 'react'

/** Where a reader is in a text: its middle has not come up to the middle of the screen, it has, or all is above. */
export type ReadingPlace = 'first half' | 'second half' | 'after'

const upperHalfOfScreen = '0px 0px -50% 0px'

const placeOf = ({ isIntersecting, boundingClientRect }: IntersectionObserverEntry): ReadingPlace => {
  if (isIntersecting) return 'second half'
  return boundingClientRect.top < 0 ? 'after' : 'first half'
}

/**
 * Tells where the reader is in a text, each time that changes.
 * @param secondHalf lies over the second half of the text
 */
export const useReadingPlace = (
  secondHalf: RefObject<Element | null>,
  onPlace: (place: ReadingPlace) => void,
): void => {
  useEffect(() => {
    const node = secondHalf.current
    if (!node) return
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1)
        if (entry) onPlace(placeOf(entry))
      },
      { rootMargin: upperHalfOfScreen },
    )
    observer.observe(node)
    return () => observer.disconnect()
  }, [secondHalf, onPlace])
}

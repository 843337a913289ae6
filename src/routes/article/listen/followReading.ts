/** ms for which those who scroll themselves are left in peace. */
const peace = 6_000

const scrollKeys = ['PageDown', 'PageUp', 'Home', 'End', 'ArrowDown', 'ArrowUp']

/** Share of the screen above the place that is brought into view. */
const above = 0.3

/** px at the foot of the window that the player takes. */
const roomBelow = () => Number.parseFloat(document.documentElement.style.getPropertyValue('--below')) || 0

const isInView = ({ top, bottom }: DOMRect) => top >= 0 && bottom <= window.innerHeight - roomBelow()

const scrollTo = ({ top }: DOMRect) => {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const upTo = (window.innerHeight - roomBelow()) * above
  window.scrollBy({ top: top - upTo, behavior: isStill ? 'instant' : 'smooth' })
}

/** Keeps what is read in view. */
export interface Follower {
  follow: (place: Range) => void
  /** The reader wants to see it after all. */
  resume: () => void
  stop: () => void
}

/** Follows a reading over the page, unless the reader has scrolled by hand just now. */
export const createFollower = (): Follower => {
  let scrolledAt = Number.NEGATIVE_INFINITY
  const onScroll = (event: Event) => {
    const isOther = event instanceof KeyboardEvent && !scrollKeys.includes(event.key)
    if (!isOther) scrolledAt = performance.now()
  }
  const gestures = ['wheel', 'touchmove', 'keydown'] as const
  for (const gesture of gestures) window.addEventListener(gesture, onScroll, { passive: true })
  return {
    follow: (place) => {
      const box = place.getBoundingClientRect()
      const isFree = performance.now() - scrolledAt > peace
      if (isFree && !isInView(box)) scrollTo(box)
    },
    resume: () => {
      scrolledAt = Number.NEGATIVE_INFINITY
    },
    stop: () => {
      for (const gesture of gestures) window.removeEventListener(gesture, onScroll)
    },
  }
}

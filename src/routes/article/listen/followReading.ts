/** ms for which those who scroll themselves are left in peace. */
const peace = 6_000

const scrollKeys = ['PageDown', 'PageUp', 'Home', 'End', 'ArrowDown', 'ArrowUp']

/** Share of the view that lies above a place brought into it. */
const above = 0.25

/** px that bars at the edges of the window cover: what they ask of all scrolling. */
const covered = (edge: 'scrollPaddingBlockStart' | 'scrollPaddingBlockEnd') =>
  Number.parseFloat(getComputedStyle(document.documentElement)[edge]) || 0

const view = () => ({
  start: covered('scrollPaddingBlockStart'),
  end: window.innerHeight - covered('scrollPaddingBlockEnd'),
})

const scrollTo = (top: number, { start, end }: ReturnType<typeof view>) => {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  window.scrollBy({ top: top - start - (end - start) * above, behavior: isStill ? 'instant' : 'smooth' })
}

/** Keeps what is read in view. */
export interface Follower {
  follow: (place: Range | Element) => void
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
      if (performance.now() - scrolledAt < peace) return
      const { top, bottom } = place.getBoundingClientRect()
      const inView = view()
      if (top < inView.start || bottom > inView.end) scrollTo(top, inView)
    },
    resume: () => {
      scrolledAt = Number.NEGATIVE_INFINITY
    },
    stop: () => {
      for (const gesture of gestures) window.removeEventListener(gesture, onScroll)
    },
  }
}

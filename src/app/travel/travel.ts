import { nextArrival } from './arrival'
import { nameParts, partsInView, unnameParts } from './storyParts'

/** ms for which the old page may stand still: a new one that takes longer comes without travelling. */
const patience = 200

/** A device that once could not keep pace is not held up again. */
let isTooSlow = false

const soon = () => {
  const late = new Promise<void>((resolve) => setTimeout(resolve, patience)).then(() => true)
  return Promise.race([nextArrival().then(() => false), late]).then((isLate) => {
    isTooSlow ||= isLate
  })
}

/** The browser knows how and keeps pace, and the reader has not asked for stillness. */
const mayTravel = () =>
  'startViewTransition' in document && !isTooSlow && !matchMedia('(prefers-reduced-motion: reduce)').matches

/** The story whose parts are seen on the page that is left. */
export const traveller = (slugs: readonly (string | null)[]): string | null =>
  mayTravel() ? (slugs.find((slug) => slug !== null && partsInView(slug).length > 0) ?? null) : null

/**
 * Shows the next page with the parts of a story travelling from where they stand to where they will stand. Returns how
 * to show it at once.
 */
export const travel = (slug: string, showNext: () => void): (() => void) => {
  let isShown = false
  const show = () => {
    if (!isShown) showNext()
    isShown = true
  }
  let named = partsInView(slug)
  nameParts(named)
  const transition = document.startViewTransition(async () => {
    const arrival = soon()
    show()
    await arrival
    unnameParts(named)
    named = partsInView(slug)
    nameParts(named)
  })
  // Skipped, for whatever reason: the page stands all the same.
  transition.ready.catch(() => undefined)
  transition.finished.then(
    () => unnameParts(named),
    () => unnameParts(named),
  )
  return () => {
    show()
    transition.skipTransition()
  }
}

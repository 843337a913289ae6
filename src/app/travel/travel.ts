import { nextArrival } from './arrival'
import { Pace } from './pace'
import { nameParts, partsInView, unnameParts } from './storyParts'

/** ms for which the old page may stand still: a new one that takes longer comes without travelling. */
const patience = 200

/** Into a story and back are two: back is quick where a device is slow as well, for the list has waited beside the story. */
const paces = { into: new Pace(), back: new Pace() }

type Way = keyof typeof paces

const soon = () =>
  Promise.race([nextArrival(), new Promise<void>((resolve) => setTimeout(resolve, patience))])

/** The browser knows how and keeps pace, and the reader has not asked for stillness. */
const mayTravel = (way: Way) =>
  'startViewTransition' in document &&
  paces[way].isKept &&
  !matchMedia('(prefers-reduced-motion: reduce)').matches

/** The story whose parts are seen on the page that is left. */
export const traveller = (slugs: readonly (string | null)[], way: Way): string | null =>
  mayTravel(way) ? (slugs.find((slug) => slug !== null && partsInView(slug).length > 0) ?? null) : null

/**
 * Shows the next page with the parts of a story travelling from where they stand to where they will stand. Returns how
 * to show it at once.
 */
export const travel = (slug: string, way: Way, showNext: () => void): (() => void) => {
  let isShown = false
  const show = () => {
    if (!isShown) showNext()
    isShown = true
  }
  let named = partsInView(slug)
  nameParts(named)
  const pressed = performance.now()
  const transition = document.startViewTransition(async () => {
    const arrival = soon()
    show()
    await arrival
    paces[way].note(performance.now() - pressed)
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

import { nextArrival } from './arrival'
import { Pace } from './pace'
import { nameParts, partsInView, unnameParts } from './storyParts'

/** ms for which the old page may stand still: a new one that takes longer comes without travelling. */
const patience = 200

/**
 * ms within which a press has to be answered to feel immediate: https://web.dev/articles/rail. Back leads to what is in
 * the document still, which half of it is enough for.
 */
const paces = { into: new Pace(100), back: new Pace(50) }

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
    unnameParts(named)
    named = partsInView(slug)
    nameParts(named)
  })
  transition.ready.then(
    // Now, and not with the arrival: pictures of both pages were taken first.
    () => paces[way].note(performance.now() - pressed),
    // Skipped, for whatever reason: the page stands all the same.
    () => undefined,
  )
  transition.finished.then(
    () => unnameParts(named),
    () => unnameParts(named),
  )
  return () => {
    show()
    transition.skipTransition()
  }
}

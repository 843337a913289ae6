/** ms for which a page may grow towards a place. */
const patience = 5_000

/** After these the reader has a place of their own. */
const signs = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/**
 * Scrolls to a place (px), and once more as often as the page grows: what stood there may have to come first. Ends when
 * it is reached, when the reader moves, or after 5 s. Returns how to end it before.
 */
export const reachPlace = (place: number): (() => void) => {
  const isReached = () => Math.abs(window.scrollY - place) <= 1
  window.scrollTo(0, place)
  const end = new AbortController()
  if (isReached()) return () => undefined
  const stop = () => end.abort()
  const growth = new ResizeObserver(() => {
    window.scrollTo(0, place)
    if (isReached()) stop()
  })
  growth.observe(document.body)
  const late = setTimeout(stop, patience)
  for (const sign of signs) window.addEventListener(sign, stop, { passive: true, signal: end.signal })
  end.signal.addEventListener('abort', () => {
    growth.disconnect()
    clearTimeout(late)
  })
  return stop
}

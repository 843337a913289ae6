/** Strips that stay at the foot of the window. */
const staying = new Set<HTMLElement>()

const lastFirst = (a: HTMLElement, b: HTMLElement) =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1

/** Each stands on those after it (`--under`, px); what else is fixed there, on all of them (`--strips` of the page). */
const place = () => {
  let under = 0
  for (const strip of [...staying].sort(lastFirst)) {
    strip.style.setProperty('--under', `${under}px`)
    under += strip.offsetHeight
  }
  const { style } = document.documentElement
  if (under > 0) style.setProperty('--strips', `${under}px`)
  else style.removeProperty('--strips')
}

/** Gives a strip its place at the foot of the window, above those that follow it. Returns how to give it up. */
export const takePlace = (strip: HTMLElement): (() => void) => {
  staying.add(strip)
  const observer = new ResizeObserver(place)
  observer.observe(strip)
  place()
  return () => {
    observer.disconnect()
    staying.delete(strip)
    place()
  }
}

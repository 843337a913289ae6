import { blocksOf, textIn } from './blocksOf'

/** ms in which what stands above may still find its height. */
const settling = 5_000

const gestures = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

const whileSettling = (align: () => void) => {
  const observer = new ResizeObserver(align)
  const stop = () => {
    observer.disconnect()
    for (const gesture of gestures) window.removeEventListener(gesture, stop)
  }
  observer.observe(document.body)
  for (const gesture of gestures) window.addEventListener(gesture, stop, { passive: true })
  setTimeout(stop, settling)
}

/** Puts the focus on a piece of text, which takes none by itself, without moving the page. */
export const focusOn = (block: HTMLElement): void => {
  block.tabIndex = -1
  block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true })
  block.focus({ preventScroll: true })
}

/**
 * Scrolls to a piece of a text, puts the focus there, and holds it in its place until the page has settled or the
 * reader moves on.
 */
export const goTo = (block: HTMLElement): void => {
  const align = () => block.scrollIntoView({ block: 'start', behavior: 'instant' })
  align()
  focusOn(block)
  whileSettling(align)
}

/** Goes to a block of a text by its position, see `blocksOf`. */
export const goToBlock = (frame: Element | null, position: number): void => {
  const text = textIn(frame)
  const block = text && blocksOf(text)[position]
  if (block) goTo(block)
}

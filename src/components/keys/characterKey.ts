import { singleKeys } from '../../queries/singleKeys'
import { isTyping } from './isTyping'

const isHeldWithOthers = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey

/** Keyboards of other scripts have no `j`: there its place counts. */
const latin = ({ key, code }: KeyboardEvent): string =>
  /^\p{L}$/u.test(key) && !/\p{Script=Latin}/u.test(key) ? code.replace(/^Key/, '').toLowerCase() : key

/**
 * The character of a key that may act on the page; `null` while somebody types, in a dialog, beside Ctrl, Alt or Meta,
 * for keys without a character, and where the reader has switched such keys off (WCAG 2.1.4).
 */
export const characterKey = (event: KeyboardEvent): string | null => {
  if (event.key.length !== 1 || event.key === ' ' || event.defaultPrevented) return null
  if (event.isComposing || isHeldWithOthers(event) || isTyping(event.target)) return null
  if (document.querySelector('dialog[open]') || !singleKeys.areOn()) return null
  return latin(event)
}

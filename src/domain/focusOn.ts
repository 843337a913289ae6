/** State of the history that opens a page with the focus on one element. */
export const toFocusOn = (id: string): { focusOn: string } => ({ focusOn: id })

/** The id of the element that takes the focus when the page opens, from the state of the history; `null` for the page. */
export const focusOn = (state: unknown): string | null => {
  if (typeof state !== 'object' || state === null || !('focusOn' in state)) return null
  return typeof state.focusOn === 'string' ? state.focusOn : null
}

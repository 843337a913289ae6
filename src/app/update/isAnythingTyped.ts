const isFilled = ({ value }: HTMLInputElement | HTMLTextAreaElement) => value.trim() !== ''

const isWords = ({ type }: HTMLInputElement) => !['checkbox', 'radio', 'file', 'button'].includes(type)

/**
 * Whether a field on the page holds words that a reload would take from under the reader's hands: a comment, an email,
 * and the field in use. A search has its address, and a name may be a remembered one.
 */
export const isAnythingTyped = (): boolean => {
  const inUse = document.activeElement
  if (inUse instanceof HTMLInputElement && isWords(inUse) && isFilled(inUse)) return true
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'textarea, input[type="email"]',
  )
  return [...fields].some(isFilled)
}

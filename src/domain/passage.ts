import { markWords } from './markWords'

/** Letters before what was found: enough to see the sentence, few enough that a phone shows the find itself. */
const before = 30
const after = 160

const toWordStart = (text: string) => text.replace(/^\S*\s/, '')

/**
 * The passage of a text in which one of the search words stands first; `null` when none does.
 */
export const passageWith = (text: string, query: string): string | null => {
  const stretches = markWords(text, query)
  const found = stretches.findIndex(({ isFound }) => isFound)
  if (found === -1) return null
  const start = stretches.slice(0, found).reduce((length, stretch) => length + stretch.text.length, 0)
  const from = Math.max(0, start - before)
  const opening = from === 0 ? text.slice(0, start) : `…${toWordStart(text.slice(from, start))}`
  const rest = text.slice(start, start + after)
  return `${opening}${rest}${start + after < text.length ? '…' : ''}`
}

/** Whether any of the search words stands in the text. */
export const isFoundIn = (text: string, query: string): boolean =>
  markWords(text, query).some(({ isFound }) => isFound)

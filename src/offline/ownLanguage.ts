import { forget, recall, remember } from './deviceMemory'

/** index.html reads it before the first paint. */
const key = 'language'

/** The code of the language that the reader chose for the interface on this device; `null` when none was. */
export const readOwnLanguage = (): string | null => {
  const kept = recall(key)
  return typeof kept === 'string' ? kept : null
}

/** Keeps the reader's language; `null` leaves it to the newspaper and the browser again. */
export const keepOwnLanguage = (code: string | null): void =>
  code === null ? forget(key) : remember(key, code)

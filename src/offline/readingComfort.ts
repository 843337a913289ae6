import { fromUsual, type ReadingComfort, toComfort } from '../domain/readingComfort'
import { recall, remember } from './deviceMemory'

/** index.html reads it before the first paint, under deviceMemory's prefix. */
const key = 'reading-comfort'

const listeners = new Set<() => void>()
let known: ReadingComfort | null = null

const changed = () => {
  known = null
  for (const listener of listeners) listener()
}

/** How the reader of this device wants to read; the same object until it changes. */
export const readComfort = (): ReadingComfort => {
  known ??= toComfort(recall(key))
  return known
}

/** Keeps how the reader wants to read, for this page and for every other that is open. */
export const keepComfort = (comfort: ReadingComfort): void => {
  remember(key, fromUsual(comfort))
  changed()
}

const onStorage = (event: StorageEvent) => {
  if (event.key === null || event.key.endsWith(`:${key}`)) changed()
}

/** Calls back when the choice changes, here or in another tab. Returns how to stop. */
export const followComfort = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    // Nobody heard what other tabs did meanwhile.
    known = null
    addEventListener('storage', onStorage)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) removeEventListener('storage', onStorage)
  }
}

import { useSyncExternalStore } from 'react'
import { type ReadingComfort, usualComfort } from '../domain/readingComfort'
import { followComfort, keepComfort, readComfort } from '../offline/readingComfort'

/** How the reader of this device wants to read, and how to choose otherwise. */
export const useReadingComfort = (): {
  comfort: ReadingComfort
  choose: (choice: Partial<ReadingComfort>) => void
} => {
  const comfort = useSyncExternalStore(followComfort, readComfort, () => usualComfort)
  return { comfort, choose: (choice) => keepComfort({ ...readComfort(), ...choice }) }
}

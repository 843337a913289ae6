import { useSyncExternalStore } from 'react'
import { printedAt } from '../domain/printedAt'

const minute = 60_000
const readers = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

/** Calls back each minute. Returns how to stop. */
export const followMinutes = (reader: () => void) => {
  readers.add(reader)
  timer ??= setInterval(() => {
    for (const tell of readers) tell()
  }, minute)
  return () => {
    readers.delete(reader)
    if (readers.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}

/** The present in epoch ms, in steps of a minute. */
export const currentMinute = () => Math.floor(Date.now() / minute) * minute

/** A printed page is taken over as of the time at which it was printed. */
const minuteOfPrint = () => printedAt() ?? currentMinute()

/** The present in epoch ms, in steps of a minute; one timer for the whole page. */
export const useNow = (): number => useSyncExternalStore(followMinutes, currentMinute, minuteOfPrint)

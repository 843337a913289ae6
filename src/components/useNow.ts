import { useSyncExternalStore } from 'react'

const minute = 60_000
const readers = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

const subscribe = (reader: () => void) => {
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

const currentMinute = () => Math.floor(Date.now() / minute) * minute

/** The present in epoch ms, in steps of a minute; one timer for the whole page. */
export const useNow = (): number => useSyncExternalStore(subscribe, currentMinute, currentMinute)

import { useLayoutEffect } from 'react'
import { useLocation } from 'react-router-dom'

const waiting = new Set<() => void>()

/** Done when the next page stands and has been scrolled to its place. */
export const nextArrival = (): Promise<void> => new Promise((resolve) => waiting.add(resolve))

/** Tells that another page stands; belongs into what stands around every page. */
export const useTellArrival = (): void => {
  const { key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each entry of the history
  useLayoutEffect(() => {
    for (const resolve of waiting) resolve()
    waiting.clear()
  }, [key])
}

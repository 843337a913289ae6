import { type ComponentType, useEffect, useState } from 'react'
import { useSettled } from './useSettled'

/** A part of the page whose code is fetched once the page has loaded and stands idle; `load` may find there is none. */
export const partWhenIdle = (load: () => Promise<ComponentType | null>) => () => {
  const isSettled = useSettled()
  const [Part, setPart] = useState<ComponentType | null>(null)
  useEffect(() => {
    if (!isSettled) return
    load().then(
      (loaded) => setPart(() => loaded),
      // Without it the news can be read all the same; the next visit tries again.
      () => undefined,
    )
  }, [isSettled])
  return Part && <Part />
}

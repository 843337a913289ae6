import { type ComponentType, useEffect, useState } from 'react'
import { useSettled } from '../useSettled'

const load = async (): Promise<ComponentType> => (await import('./Outbox')).Outbox

/** What is unsent can wait until the news is on screen: its code is fetched once the page stands idle. */
export const OutboxWhenIdle = () => {
  const isSettled = useSettled()
  const [Part, setPart] = useState<ComponentType | null>(null)
  useEffect(() => {
    if (!isSettled) return
    load().then(
      (loaded) => setPart(() => loaded),
      // No network for it now: what is unsent stays on the device for the next visit.
      () => undefined,
    )
  }, [isSettled])
  return Part && <Part />
}

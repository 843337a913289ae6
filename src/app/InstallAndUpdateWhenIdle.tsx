import { type ComponentType, useEffect, useState } from 'react'
import { useSettled } from './useSettled'

/** The demo has another worker, the kill switch ends it, and in development nothing is to be kept. */
const load = async (): Promise<ComponentType | null> => {
  if (import.meta.env.MODE === 'demo') return (await import('./DemoNote')).DemoNote
  if (import.meta.env.VITE_WORKER === 'off') return (await import('./update/EndOfWorker')).EndOfWorker
  return import.meta.env.PROD ? (await import('./InstallAndUpdate')).InstallAndUpdate : null
}

/** The app's own affairs come after the news: their code is fetched once the page has loaded and stands idle. */
export const InstallAndUpdateWhenIdle = () => {
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

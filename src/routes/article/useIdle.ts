import { useEffect, useState } from 'react'

/** ms after which even a busy page goes on. */
const patience = 4_000

/** Whether the browser has had an idle moment since the page was drawn. */
export const useIdle = (): boolean => {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    const done = () => setIdle(true)
    if ('requestIdleCallback' in window) {
      const handle = requestIdleCallback(done, { timeout: patience })
      return () => cancelIdleCallback(handle)
    }
    const handle = setTimeout(done, patience / 2)
    return () => clearTimeout(handle)
  }, [])
  return isIdle
}

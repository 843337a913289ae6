import { useEffect, useState } from 'react'
import { whenLoaded } from './whenLoaded'

const whenIdle = (task: () => void) => {
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: 5_000 })
  else setTimeout(task, 2_000)
}

/** `false` until the page has loaded and the browser has nothing better to do. */
export const useSettled = (): boolean => {
  const [isSettled, setSettled] = useState(false)
  useEffect(() => whenLoaded(() => whenIdle(() => setSettled(true))), [])
  return isSettled
}

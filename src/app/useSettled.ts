import { useEffect, useState } from 'react'
import { whenIdle } from '../queries/whenIdle'
import { whenLoaded } from './whenLoaded'

/** ms after which a busy page counts as settled, too. */
const patience = 5_000

/** `false` until the page has loaded and the browser has nothing better to do. */
export const useSettled = (): boolean => {
  const [isSettled, setSettled] = useState(false)
  useEffect(() => whenLoaded(() => whenIdle(() => setSettled(true), patience)), [])
  return isSettled
}

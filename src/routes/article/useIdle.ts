import { useEffect, useState } from 'react'
import { whenIdle } from '../../queries/whenIdle'

/** ms after which even a busy page goes on. */
const patience = 4_000

/** Whether the browser has had an idle moment since the page was drawn. */
export const useIdle = (): boolean => {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true), patience), [])
  return isIdle
}

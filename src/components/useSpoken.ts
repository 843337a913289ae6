import { useEffect, useState } from 'react'

/** Whether a live region may hold its words: a screen reader speaks what is put into one, not what comes with it. */
export const useSpoken = (): boolean => {
  const [isSpoken, setSpoken] = useState(false)
  useEffect(() => setSpoken(true), [])
  return isSpoken
}

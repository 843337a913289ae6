import { useEffect, useState } from 'react'
import { isAnythingUnsent } from './isAnythingUnsent'

/** ms between two looks; the press of the button looks once more. */
const lookEvery = 2_000

/** Whether something on this page or in the outbox is unsent; looks only while `isAsked`. */
export const useUnsent = (isAsked: boolean): boolean => {
  const [isUnsent, setUnsent] = useState(true)
  useEffect(() => {
    if (!isAsked) return undefined
    let isGone = false
    const look = async () => {
      const found = await isAnythingUnsent()
      if (!isGone) setUnsent(found)
    }
    void look()
    document.addEventListener('input', look)
    const timer = setInterval(look, lookEvery)
    return () => {
      isGone = true
      document.removeEventListener('input', look)
      clearInterval(timer)
    }
  }, [isAsked])
  return isUnsent
}

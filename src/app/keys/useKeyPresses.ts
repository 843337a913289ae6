import { useEffect, useRef } from 'react'
import { characterKey } from '../../components/keys/characterKey'
import { combination, type FirstKey, isFirst } from './combination'

/** Calls back with each key that may act on the page, two in a row as `g h`. */
export const useKeyPresses = (onKeys: (keys: string) => boolean): void => {
  const latest = useRef(onKeys)
  useEffect(() => {
    latest.current = onKeys
  })
  useEffect(() => {
    let first: FirstKey | null = null
    const onKeyDown = (event: KeyboardEvent) => {
      const key = characterKey(event)
      if (key === null || event.repeat) return
      const press = { key, at: event.timeStamp }
      const keys = combination(first, press)
      first = isFirst(keys) ? press : null
      if (latest.current(keys)) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}

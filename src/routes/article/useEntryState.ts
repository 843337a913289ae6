import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'

const memory = new Map<string, unknown>()

/** Some hundred stories; older ones open as new. */
const most = 1_000

const keep = (key: string, value: unknown) => {
  memory.delete(key)
  memory.set(key, value)
  const oldest = memory.keys().next().value
  if (memory.size > most && oldest !== undefined) memory.delete(oldest)
}

/**
 * State of a page that Back finds again: remembered for the entry of the history until the app is closed. A `name`
 * always goes with one type of value.
 */
export const useEntryState = <Value>(
  name: string,
  initial: Value,
): [Value, Dispatch<SetStateAction<Value>>] => {
  const { key } = useLocation()
  const memoryKey = `${key} ${name}`
  const [value, setValue] = useState<Value>(() =>
    memory.has(memoryKey) ? (memory.get(memoryKey) as Value) : initial,
  )
  useEffect(() => keep(memoryKey, value), [memoryKey, value])
  return [value, setValue]
}

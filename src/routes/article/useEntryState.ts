import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'

/** Lives as long as the app does, as does the cache of what was fetched. */
const memories = new WeakMap<QueryClient, Map<string, unknown>>()

/** Some hundred stories; older ones open as new. */
const most = 1_000

const memoryOf = (queryClient: QueryClient): Map<string, unknown> => {
  const memory = memories.get(queryClient) ?? new Map<string, unknown>()
  memories.set(queryClient, memory)
  return memory
}

const keep = (memory: Map<string, unknown>, key: string, value: unknown) => {
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
  const memory = memoryOf(useQueryClient())
  const key = `${useLocation().key} ${name}`
  const [value, setValue] = useState<Value>(() => (memory.has(key) ? (memory.get(key) as Value) : initial))
  useEffect(() => keep(memory, key, value), [memory, key, value])
  return [value, setValue]
}

import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { type Dispatch, type SetStateAction, useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { type EntryMemory, entryMemory } from '../../domain/entryMemory'

/** Lives as long as the app does, as does the cache of what was fetched. */
const memories = new WeakMap<QueryClient, EntryMemory<unknown>>()

const memoryOf = (queryClient: QueryClient): EntryMemory<unknown> => {
  const memory = memories.get(queryClient) ?? entryMemory<unknown>()
  memories.set(queryClient, memory)
  return memory
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
  const { key } = useLocation()
  const [value, setValue] = useState<Value>(() => {
    const left = memory.recall(key, name)
    return left === undefined ? initial : (left as Value)
  })
  useEffect(() => memory.remember(key, name, value), [memory, key, name, value])
  return [value, setValue]
}

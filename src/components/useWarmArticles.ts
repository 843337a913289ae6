import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useEffect } from 'react'
import { readerStays } from '../queries/readerStays'

/** Once the frame of these stories stands on the screen, fetches their bodies in one go, where the reader seems to stay. */
export const useWarmArticles = (frame: RefObject<Element | null>, ids: readonly number[]): void => {
  const queryClient = useQueryClient()
  const list = ids.join()
  useEffect(() => {
    const gone = new AbortController()
    const warm = async () => {
      await readerStays()
      // Its code is none that the first screen waits for.
      const { warmWhenSeen } = await import('./warmWhenSeen')
      if (frame.current) warmWhenSeen(queryClient, list, frame.current, gone.signal)
    }
    // Warming is a courtesy: without it stories are fetched when they are opened.
    if (list) warm().catch(() => undefined)
    return () => gone.abort()
  }, [queryClient, frame, list])
}

import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { readerStays } from '../queries/readerStays'

/** Its code is none that the first screen waits for; without it stories are fetched when they are opened. */
const warm = async (queryClient: QueryClient, ids: readonly number[]) => {
  try {
    const { warmArticles } = await import('../queries/warmArticles')
    await warmArticles(queryClient, ids)
  } catch {
    // Warming is a courtesy.
  }
}

/** Once these stories stand on the screen, fetches their bodies in one go, where the reader seems to stay. */
export const useWarmArticles = (ids: readonly number[]): void => {
  const queryClient = useQueryClient()
  const list = ids.join()
  useEffect(() => {
    if (list === '') return
    let isGone = false
    const handle = setTimeout(async () => {
      await readerStays()
      if (!isGone) await warm(queryClient, list.split(',').map(Number))
    }, 1_500)
    return () => {
      isGone = true
      clearTimeout(handle)
    }
  }, [queryClient, list])
}

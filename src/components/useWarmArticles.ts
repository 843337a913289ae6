import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { warmArticles } from '../queries/warmArticles'

/** Once these stories stand on the screen, fetches their bodies in one go, in an idle moment. */
export const useWarmArticles = (ids: readonly number[]): void => {
  const queryClient = useQueryClient()
  const list = ids.join()
  useEffect(() => {
    if (list === '') return
    const handle = setTimeout(() => void warmArticles(queryClient, list.split(',').map(Number)), 1_500)
    return () => clearTimeout(handle)
  }, [queryClient, list])
}

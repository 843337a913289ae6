import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { completeAllSaved, tidyPictures } from '../../queries/completeSaved'
import { savedQueries } from '../../queries/savedQueries'

/** While the list is open and there is a network, fetches what is still missing of its stories. */
export const useCompleteSaved = (): void => {
  const queryClient = useQueryClient()
  useEffect(() => {
    const complete = async () => {
      if (!navigator.onLine) return
      await completeAllSaved(queryClient)
      await queryClient.invalidateQueries({ queryKey: savedQueries.list().queryKey })
    }
    void tidyPictures().then(complete)
    window.addEventListener('online', complete)
    return () => window.removeEventListener('online', complete)
  }, [queryClient])
}

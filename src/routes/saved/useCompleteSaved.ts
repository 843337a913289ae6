import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { completeAllSaved, tidyPictures } from '../../queries/completeSaved'
import { savedQueries } from '../../queries/savedQueries'

/**
 * While the list is open and there is a network, fetches what is still missing of its stories. Returns whether it is
 * about to: what comes in a moment need not be said to be missing.
 */
export const useCompleteSaved = (): boolean => {
  const queryClient = useQueryClient()
  const [isUnderway, setUnderway] = useState(() => navigator.onLine)
  useEffect(() => {
    const complete = async () => {
      if (navigator.onLine) {
        await completeAllSaved(queryClient)
        await queryClient.invalidateQueries({ queryKey: savedQueries.list().queryKey })
      }
      setUnderway(false)
    }
    void tidyPictures().then(complete)
    window.addEventListener('online', complete)
    return () => window.removeEventListener('online', complete)
  }, [queryClient])
  return isUnderway
}

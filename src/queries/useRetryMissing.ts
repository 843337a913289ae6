import { type Query, useQueryClient } from '@tanstack/react-query'

const isMissing = ({ state }: Query) => state.status === 'error' && state.data === undefined

/** Asks once more for all that the page could not get: what failed together mostly comes back together. */
export const useRetryMissing = (): (() => void) => {
  const queryClient = useQueryClient()
  return () => void queryClient.refetchQueries({ type: 'active', predicate: isMissing })
}

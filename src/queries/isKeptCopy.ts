import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { isRestored } from './restored'

/** Whether what the cache holds of a query is the device's copy, which the newsroom has not been asked about yet. */
export const isKeptCopy = (queryClient: QueryClient, queryKey: QueryKey): boolean => {
  const query = queryClient.getQueryCache().find({ queryKey, exact: true })
  return query !== undefined && isRestored(query)
}

import { queryOptions } from '@tanstack/react-query'
import { listReadable } from '../offline/listReadable'

/** What can be read without a network. */
export const readableQueries = {
  /** Newest first, twenty at most. */
  list: () =>
    queryOptions({ queryKey: ['readable'], queryFn: listReadable, staleTime: 0, gcTime: 0, retry: false }),
}

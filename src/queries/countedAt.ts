import type { QueryClient } from '@tanstack/react-query'
import { articleKey } from './keys'
import { isRestored } from './restored'

/**
 * When (epoch ms) what is counted of a story was so, as its copy in the cache says; 0 for one that the device kept:
 * others have read it since, and so may this reader, and its numbers want asking anew.
 */
export const countedAt = (queryClient: QueryClient, slug: string): number => {
  const query = queryClient.getQueryCache().find({ queryKey: [...articleKey, slug] })
  return query && !isRestored(query) ? query.state.dataUpdatedAt : 0
}

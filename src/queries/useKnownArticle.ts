import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import type { Article } from '../domain/article'
import { articleQueries } from './articleQueries'

/**
 * A story in full where it has been fetched already. It asks for nothing and leaves nothing behind: a query of its own
 * for each card would stay in memory for half an hour.
 */
export const useKnownArticle = (slug: string): Article | undefined => {
  const queryClient = useQueryClient()
  const { queryKey } = articleQueries.bySlug(slug)
  const subscribe = useCallback(
    (listener: () => void) =>
      queryClient.getQueryCache().subscribe(({ query }) => {
        const [name, of] = query.queryKey
        if (name === articleQueries.all[0] && of === slug) listener()
      }),
    [queryClient, slug],
  )
  const read = () => queryClient.getQueryData(queryKey)
  return useSyncExternalStore(subscribe, read, read)
}

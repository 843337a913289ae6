import { useQueryClient } from '@tanstack/react-query'
import { articleQueries } from '../queries/articleQueries'

/** Handlers for a link to a story: fetch it as soon as the reader reaches for it. */
export const usePrefetchOnIntent = (slug: string) => {
  const queryClient = useQueryClient()
  const prefetch = () => {
    void queryClient.prefetchQuery(articleQueries.bySlug(slug))
  }
  return { onPointerEnter: prefetch, onFocus: prefetch, onTouchStart: prefetch }
}

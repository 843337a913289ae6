import { queryOptions } from '@tanstack/react-query'
import { fetchTerm } from '../wordpress/terms'
import { hour } from './durations'

const term = (taxonomy: 'categories' | 'tags', slug: string) =>
  queryOptions({
    queryKey: [taxonomy, slug],
    queryFn: ({ signal }) => fetchTerm(taxonomy, slug, signal),
    staleTime: hour,
  })

/** A category or a tag by its decoded slug. Fails with NotFound. */
export const termQueries = {
  category: (slug: string) => term('categories', slug),
  tag: (slug: string) => term('tags', slug),
}

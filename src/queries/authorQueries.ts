import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Author } from '../domain/author'
import { NotFound } from '../domain/problems'
import { fetchAuthor } from '../wordpress/authors'
import { hour } from './durations'
import { storiesInCache } from './storiesInCache'

/** Some sites close their list of users, but every story read so far says who wrote it. */
const fromBylines = (queryClient: QueryClient, slug: string): Author | undefined =>
  storiesInCache(queryClient)
    .flatMap(({ authors }) => authors)
    .find((author) => author.slug === slug)

const fetchOrRecall = async (slug: string, client: QueryClient, signal: AbortSignal): Promise<Author> => {
  try {
    return await fetchAuthor(slug, signal)
  } catch (problem) {
    const author = problem instanceof NotFound ? fromBylines(client, slug) : undefined
    if (!author) throw problem
    return author
  }
}

/** Somebody who writes, by decoded slug. Fails with NotFound. */
export const authorQueries = {
  bySlug: (slug: string) =>
    queryOptions({
      queryKey: ['author', slug],
      queryFn: ({ client, signal }) => fetchOrRecall(slug, client, signal),
      staleTime: hour,
    }),
}

import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { listReadable } from '../offline/listReadable'
import { articleKey } from './keys'

const heldStories = (client: QueryClient): readonly unknown[] =>
  client.getQueriesData({ queryKey: articleKey }).map(([, story]) => story)

/** What can be read without a network. */
export const readableQueries = {
  /** Newest first, twenty at most. */
  list: () =>
    queryOptions({
      queryKey: ['readable'],
      queryFn: ({ client }) => listReadable(heldStories(client)),
      staleTime: 0,
      gcTime: 0,
      retry: false,
    }),
}

import { queryOptions } from '@tanstack/react-query'
import { readOutbox } from '../offline/outbox'

/** First part of the key of what is unsent. */
const outboxKey = ['outbox'] as const

/** Comments of this reader that the newsroom has not answered for good. */
export const outboxQueries = {
  all: outboxKey,
  /** Everything unsent, oldest first. */
  list: () =>
    queryOptions({
      queryKey: outboxKey,
      queryFn: readOutbox,
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    }),
}

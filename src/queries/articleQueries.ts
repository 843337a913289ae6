import { queryOptions } from '@tanstack/react-query'
import type { ArticleSummary, Counts } from '../domain/article'
import type { Extras } from '../domain/site'
import { askNewsroom } from './askNewsroom'
import { minute } from './durations'
import { keepPrintedText } from './keepPrintedText'
import { articleKey } from './keys'

const isComplete = ({ comments, likes, views }: Counts) =>
  comments !== null && likes !== null && views !== null

/** A story in full, and what is counted of it. */
export const articleQueries = {
  all: articleKey,
  /** By decoded slug. Fails with NotFound. */
  bySlug: (slug: string) =>
    queryOptions({
      queryKey: [...articleKey, slug],
      queryFn: async ({ client, signal }) => {
        const article = await (await askNewsroom()).article(slug, signal)
        // One that was renamed is found by its old slug as well, and then read at its own.
        if (article.slug !== slug) client.setQueryData([...articleKey, article.slug], article)
        return article
      },
      staleTime: 5 * minute,
      structuralSharing: keepPrintedText,
    }),
  /** Comments, likes and views; those that came with the story are there at once, as of `updatedAt` (epoch ms). */
  counts: (article: ArticleSummary, extras: Extras, updatedAt = Date.now()) =>
    queryOptions({
      queryKey: ['counts', article.id, extras],
      queryFn: async ({ signal }) => (await askNewsroom()).counts(article.id, extras, signal),
      staleTime: minute,
      ...(isComplete(article.counts) && { initialData: article.counts, initialDataUpdatedAt: updatedAt }),
    }),
}

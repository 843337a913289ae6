import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { SavedWhole } from '../domain/savedArticle'
import { changeSaved, findSaved } from '../offline/savedCopies'
import { fetchArticles } from '../wordpress/articles'
import { articleQueries } from './articleQueries'

/** What the reading list knows of a story that is not at its address. */
export type MissingStory = { kind: 'moved'; slug: string } | { kind: 'taken down'; saved: SavedWhole } | null

/** An address may have been corrected: the newsroom is asked by the story's number before anything is said of it. */
const findMissing = async (client: QueryClient, slug: string, signal: AbortSignal): Promise<MissingStory> => {
  const saved = await findSaved(slug)
  if (!saved) return null
  const [found] = await fetchArticles([saved.article.id], signal)
  if (found) {
    client.setQueryData(articleQueries.bySlug(found.slug).queryKey, found)
    return { kind: 'moved', slug: found.slug }
  }
  await changeSaved(saved.article.id, (kept) => ({ ...kept, takenDownAt: kept.takenDownAt ?? Date.now() }))
  return { kind: 'taken down', saved }
}

/** What became of a story that the newsroom does not have at its address any more; `null` where nobody knows. */
export const missingStory = (slug: string) =>
  queryOptions({
    queryKey: ['missing', slug],
    queryFn: ({ client, signal }) => findMissing(client, slug, signal),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })

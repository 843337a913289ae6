import type { QueryClient } from '@tanstack/react-query'
import type { ArticleSummary } from '../domain/article'
import type { Page } from '../domain/page'
import { articlePath } from '../domain/paths'
import { frontKey, mostReadKey } from '../queries/keys'

type Stories = readonly ArticleSummary[]

/**
 * Takes from what a page was drawn with the stories that do not stand on it, so that it has no need to carry them.
 * Endless lists stay whole: they go on where they end.
 * @param root HTML of the drawn page
 */
export const keepShown = (queryClient: QueryClient, root: string): void => {
  const shown = (stories: Stories) => stories.filter(({ slug }) => root.includes(`${articlePath(slug)}"`))
  queryClient.setQueriesData<Page<ArticleSummary, unknown>>(
    { queryKey: frontKey },
    (page) => page && { ...page, items: shown(page.items) },
  )
  queryClient.setQueriesData<Stories>({ queryKey: mostReadKey }, (stories) => stories && shown(stories))
}

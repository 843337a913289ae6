import type { QueryKey } from '@tanstack/react-query'

/**
 * How what the device keeps of a query is shown: `at once`, and refreshed behind it when it is stale; `living`, where
 * others write meanwhile: at once, and always refreshed behind it; or as a `list`, which is news: for ten minutes at
 * once, later only where the newsroom does not answer soon.
 */
export type KeptKind = 'at once' | 'living' | 'list'

const kinds: Readonly<Record<string, KeptKind>> = {
  site: 'at once',
  sections: 'at once',
  categories: 'at once',
  tags: 'at once',
  author: 'at once',
  article: 'at once',
  counts: 'living',
  comments: 'living',
  feed: 'list',
  'section-front': 'list',
  'most-read': 'list',
}

const isSearch = (scope: unknown) =>
  typeof scope === 'object' && scope !== null && 'kind' in scope && scope.kind === 'search'

/** How a query is kept; `null` for one that the device does not keep. Closed: what is not listed stays in memory. */
export const keptKind = ([name, scope]: QueryKey): KeptKind | null =>
  isSearch(scope) ? null : (kinds[String(name)] ?? null)

import type { Query } from '@tanstack/react-query'

const editions = new WeakMap<object, number>()

/** Notes when the newsroom sent what a query holds; later stretches of a list make its top no newer. */
export const noteEdition = (query: Query, isManual: boolean): void => {
  const isMore = !isManual && query.state.fetchMeta?.fetchMore !== undefined
  if (!isMore || !editions.has(query)) editions.set(query, query.state.dataUpdatedAt)
}

/** When the newsroom sent what a query holds: for a list, its top; epoch ms. */
export const editionOf = (query: Query): number => editions.get(query) ?? query.state.dataUpdatedAt

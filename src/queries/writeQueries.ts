import type { InfiniteData, Query } from '@tanstack/react-query'
import type { Article } from '../domain/article'
import { queriesVersion } from '../offline/keptQueries'
import { type FetchedQuery, writeQueries } from '../offline/writeQueries'
import { editionOf } from './editions'
import { followCorrections } from './followCorrections'
import { articleKey } from './keys'

const mostFeedPages = 3
/** Characters. */
const largestThread = 600_000

type Paged = InfiniteData<unknown>

const firstPages = ({ pages, pageParams }: Paged, count: number): Paged => ({
  pages: pages.slice(0, count),
  pageParams: pageParams.slice(0, count),
})

/** How many of the first pages stay within the bound together. */
const pagesWithin = ({ pages }: Paged, bound: number): number => {
  let size = 0
  const beyond = pages.findIndex((page) => {
    size += JSON.stringify(page).length
    return size > bound
  })
  return beyond < 0 ? pages.length : beyond
}

/** A long list keeps its beginning, with the cursor by which it goes on; `null` where nothing of it can be kept. */
const trim = (name: unknown, data: unknown): unknown => {
  if (name === 'feed') return firstPages(data as Paged, mostFeedPages)
  if (name !== 'comments') return data
  const count = pagesWithin(data as Paged, largestThread)
  return count === 0 ? null : firstPages(data as Paged, count)
}

const toFetched = (query: Query): FetchedQuery[] => {
  const data = query.state.data === undefined ? null : trim(query.queryKey[0], query.state.data)
  if (data === null) return []
  return [
    {
      hash: query.queryHash,
      key: query.queryKey,
      data,
      version: queriesVersion,
      updatedAt: editionOf(query),
    },
  ]
}

const storiesIn = (queries: readonly Query[]): readonly Article[] =>
  queries.flatMap(({ queryKey: [name], state }) => (name === articleKey[0] && (state.data as Article)) || [])

/**
 * Keeps what these queries hold now on the device, as far as it is worth its room; the saved copies of stories follow
 * what the newsroom has just sent (`news`). Never fails.
 */
export const writeFetched = async (queries: readonly Query[], news: readonly Query[]): Promise<void> => {
  await writeQueries(queries.flatMap(toFetched))
  await followCorrections(storiesIn(news))
}

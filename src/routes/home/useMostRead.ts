import { useQuery } from '@tanstack/react-query'
import type { ArticleSummary } from '../../domain/article'
import { feedQueries } from '../../queries/feedQueries'
import { type PartState, partState } from '../../queries/partState'
import { siteQueries } from '../../queries/siteQueries'

export interface MostReadData {
  /** None where the newsroom does not count, or too few to be worth a block. */
  stories: readonly ArticleSummary[]
  state: PartState
  problem: Error | null
}

const size = 6
const least = 3

/** What is most read and stands nowhere above. Whether the newsroom counts, its own description says. */
export const useMostRead = (above: ReadonlySet<number>): MostReadData => {
  const site = useQuery(siteQueries.site())
  const counted = useQuery({
    ...feedQueries.mostRead(site.data?.extras ?? 'none'),
    enabled: site.data !== undefined,
  })
  const stories = (counted.data ?? []).filter(({ id }) => !above.has(id)).slice(0, size)
  const asked = site.data === undefined ? site : counted
  const { isLoading, isLoadingError, error } = asked
  // The second of two questions after the first had failed is still the same block asked again.
  const errorUpdateCount = site.errorUpdateCount + counted.errorUpdateCount
  return {
    stories: stories.length < least ? [] : stories,
    state: partState({ isLoading, isLoadingError, errorUpdateCount }),
    problem: error,
  }
}

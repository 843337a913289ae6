import { useInfiniteQuery, useQueries, useQuery } from '@tanstack/react-query'
import type { ArticleSummary } from '../../domain/article'
import {
  type BlockLayout,
  blockLayout,
  blockSize,
  chooseForBlock,
  editFrontPage,
  type FrontPage,
  idsOf,
} from '../../domain/frontPage'
import type { TermDetails } from '../../domain/term'
import { feedQueries } from '../../queries/feedQueries'
import { siteQueries } from '../../queries/siteQueries'

export interface Block {
  section: TermDetails
  layout: BlockLayout
  stories: readonly ArticleSummary[]
  isPending: boolean
}

interface FrontPageData {
  top: FrontPage
  blocks: readonly Block[]
  mostRead: readonly ArticleSummary[]
  /** Everything that stands above Latest. */
  shown: ReadonlySet<number>
  /** Whether it is known what stands above the blocks; until then they would change under the reader's eyes. */
  areBlocksReady: boolean
  /** Whether the blocks have all they will get, so that Latest knows what to leave out. */
  isSettled: boolean
  isPending: boolean
  problem: Error | null
  retry: () => void
}

/** As many as the first page brings; when new ones join on top, others move down into Latest. */
const editedSize = 36
const mostReadSize = 6
const mostReadLeast = 3
const noSections: readonly TermDetails[] = []

/** Blocks from the newest stories of all; a section of which these hold too few is asked for its own. */
const useBlocks = (
  sections: readonly TermDetails[],
  newest: readonly ArticleSummary[],
  without: ReadonlySet<number>,
): readonly Block[] => {
  const plans = sections.map((section, index) => {
    const layout = blockLayout(section.slug, index)
    return { section, layout, stories: chooseForBlock(newest, section.id, without, layout) }
  })
  const own = useQueries({
    queries: plans.map(({ section, layout, stories }) => ({
      ...feedQueries.front(section.id),
      enabled: newest.length > 0 && stories.length < blockSize[layout],
    })),
  })
  return plans.map((plan, index) => {
    const { data, isLoading = false } = own[index] ?? {}
    const fetched = data ? chooseForBlock(data.items, plan.section.id, without, plan.layout) : []
    const stories = fetched.length > plan.stories.length ? fetched : plan.stories
    return { ...plan, stories, isPending: isLoading }
  })
}

const useMostRead = (without: ReadonlySet<number>) => {
  const site = useQuery(siteQueries.site())
  const counted = useQuery({
    ...feedQueries.mostRead(site.data?.extras ?? 'none'),
    enabled: !site.isPending,
  })
  const stories = (counted.data ?? []).filter(({ id }) => !without.has(id)).slice(0, mostReadSize)
  return { mostRead: stories.length < mostReadLeast ? [] : stories, isMostReadPending: counted.isPending }
}

const idsIn = (stories: readonly ArticleSummary[]) => stories.map(({ id }) => id)

/** Everything on the front page, edited so that no story stands twice; all of it follows from what was fetched. */
export const useFrontPage = (): FrontPageData => {
  const latest = useInfiniteQuery(feedQueries.latest())
  const { data: sections = noSections, isPending: areSectionsPending } = useQuery(siteQueries.sections())
  const newest = latest.data?.pages.flatMap(({ items }) => items).slice(0, editedSize) ?? []
  const top = editFrontPage(newest)
  const topIds = idsOf(top)
  const { mostRead, isMostReadPending } = useMostRead(topIds)
  const above = new Set([...topIds, ...idsIn(mostRead)])
  const areBlocksReady = !areSectionsPending && !isMostReadPending
  const blocks = useBlocks(areBlocksReady ? sections : noSections, newest, above)
  return {
    top,
    blocks,
    mostRead,
    shown: new Set([...above, ...blocks.flatMap(({ stories }) => idsIn(stories))]),
    areBlocksReady,
    isSettled: areBlocksReady && blocks.every(({ isPending }) => !isPending),
    isPending: latest.isPending,
    problem: newest.length === 0 ? latest.error : null,
    retry: () => void latest.refetch(),
  }
}

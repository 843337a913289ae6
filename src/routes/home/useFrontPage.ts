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
import { type PartState, partState } from '../../queries/partState'
import { siteQueries } from '../../queries/siteQueries'
import { useRetryMissing } from '../../queries/useRetryMissing'
import { type MostReadData, useMostRead } from './useMostRead'

export interface Block {
  section: TermDetails
  layout: BlockLayout
  stories: readonly ArticleSummary[]
  state: PartState
  /** Why it could not get stories of its own. */
  problem: Error | null
}

export interface FrontPageData {
  top: FrontPage
  blocks: readonly Block[]
  mostRead: MostReadData
  /** Without the sections there is no block at all. */
  sections: { state: PartState; problem: Error | null }
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
    const asked = own[index]
    const fetched = asked?.data ? chooseForBlock(asked.data.items, plan.section.id, without, plan.layout) : []
    const stories = fetched.length > plan.stories.length ? fetched : plan.stories
    return { ...plan, stories, state: asked ? partState(asked) : 'coming', problem: asked?.error ?? null }
  })
}

const isComing = ({ state }: { state: PartState }) => state === 'coming'

const idsIn = (stories: readonly ArticleSummary[]) => stories.map(({ id }) => id)

/** Everything on the front page, edited so that no story stands twice; all of it follows from what was fetched. */
export const useFrontPage = (): FrontPageData => {
  const retryMissing = useRetryMissing()
  const latest = useInfiniteQuery(feedQueries.latest())
  const listed = useQuery(siteQueries.sections())
  const sections = { state: partState(listed), problem: listed.error }
  const newest = latest.data?.pages.flatMap(({ items }) => items).slice(0, editedSize) ?? []
  const top = editFrontPage(newest)
  const topIds = idsOf(top)
  const mostRead = useMostRead(topIds)
  const above = new Set([...topIds, ...idsIn(mostRead.stories)])
  const areBlocksReady = !isComing(sections) && !isComing(mostRead)
  const blocks = useBlocks((areBlocksReady && listed.data) || noSections, newest, above)
  return {
    top,
    blocks,
    mostRead,
    shown: new Set([...above, ...blocks.flatMap(({ stories }) => idsIn(stories))]),
    areBlocksReady,
    sections,
    // Before there are stories no block asks for its own.
    isSettled: areBlocksReady && (newest.length > 0 ? !blocks.some(isComing) : latest.isSuccess),
    isPending: latest.isPending,
    problem: newest.length === 0 ? latest.error : null,
    retry: () => {
      void latest.refetch()
      retryMissing()
    },
  }
}

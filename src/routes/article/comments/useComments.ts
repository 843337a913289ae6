import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import type { Comment } from '../../../domain/comment'
import { type ThreadOrder, toThreads } from '../../../domain/threads'
import { commentQueries } from '../../../queries/commentQueries'
import { isKeptCopy } from '../../../queries/isKeptCopy'

interface Wish {
  articleId: number
  order: ThreadOrder
  /** The region is near the screen. */
  isWanted: boolean
  /** A comment that may be on a later page. */
  goal: number | null
  /** This reader's comments that are not with the newsroom yet. */
  unsent: readonly Comment[]
}

/** The comments of a story as threads. All pages are fetched where the order or a permalink asks for it. */
export const useComments = ({ articleId, order, isWanted, goal, unsent }: Wish) => {
  const asked = commentQueries.ofArticle(articleId)
  const query = useInfiniteQuery({ ...asked, enabled: isWanted })
  const isOld = isKeptCopy(useQueryClient(), asked.queryKey)
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = query
  const comments = useMemo(
    () => [...(data?.pages.flatMap(({ items }) => items) ?? []), ...unsent],
    [data, unsent],
  )
  const threads = useMemo(() => toThreads(comments, order), [comments, order])
  const isGoalHere = goal !== null && comments.some(({ id }) => id === goal)
  const needsAll = order === 'newest' || (goal !== null && !isGoalHere)
  useEffect(() => {
    if (needsAll && hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [needsAll, hasNextPage, isFetching, isError, fetchNextPage])
  const known = comments.filter(({ status }) => status === 'approved').length
  // What the device kept may lack a comment that the newsroom is about to send.
  const isComplete = data !== undefined && !hasNextPage && !isFetching && !isOld
  return {
    query,
    threads,
    total: hasNextPage ? Math.max(known, data?.pages[0]?.total ?? 0) : known,
    goalIs: isGoalHere ? ('here' as const) : isComplete ? ('nowhere' as const) : ('unknown' as const),
  }
}

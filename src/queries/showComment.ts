import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { Counts } from '../domain/article'
import type { Comment } from '../domain/comment'
import type { Page } from '../domain/page'
import { commentQueries } from './commentQueries'

type Comments = InfiniteData<Page<Comment, number>, number>

const withComment = (data: Comments, comment: Comment): Comments => {
  const [first, ...others] = data.pages
  const isThere = data.pages.some(({ items }) => items.some(({ id }) => id === comment.id))
  if (!first || isThere) return data
  return { ...data, pages: [{ ...first, items: [...first.items, comment] }, ...others] }
}

const countOne = (counts: Counts | undefined): Counts | undefined =>
  counts && { ...counts, comments: counts.comments === null ? null : counts.comments + 1 }

const shown = new WeakMap<QueryClient, Set<number>>()

/** Numbers of the comments of this reader that arrived since the app was opened. */
export const arrivedHere = (queryClient: QueryClient): Set<number> => {
  const ids = shown.get(queryClient) ?? new Set()
  shown.set(queryClient, ids)
  return ids
}

/** The tab that sends a comment hears of its arrival twice. */
const isFirstTime = (queryClient: QueryClient, { id }: Comment): boolean => {
  const ids = arrivedHere(queryClient)
  return !ids.has(id) && Boolean(ids.add(id))
}

/** Shows a comment of this reader in its place at once, also one that waits for a moderator. */
export const showComment = (queryClient: QueryClient, comment: Comment): void => {
  if (!isFirstTime(queryClient, comment)) return
  const { queryKey } = commentQueries.ofArticle(comment.articleId)
  queryClient.setQueryData<Comments>(queryKey, (data) => data && withComment(data, comment))
  // Of one without a number nobody told whether it is public: the list knows.
  if (comment.id < 0) void queryClient.invalidateQueries({ queryKey })
  if (comment.status !== 'approved') return
  queryClient.setQueriesData<Counts>({ queryKey: ['counts', comment.articleId] }, countOne)
}

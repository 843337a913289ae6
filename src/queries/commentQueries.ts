import { type InfiniteData, infiniteQueryOptions } from '@tanstack/react-query'
import type { Comment } from '../domain/comment'
import type { Page } from '../domain/page'
import { dropPublished, ownComments } from '../offline/ownComments'
import { fetchComments } from '../wordpress/comments'
import { minute } from './durations'

type CommentPage = Page<Comment, number>

/** Comments of this reader that are not public yet join the first page; threads put each in its place. */
const fetchWithOwn = async (articleId: number, page: number, signal: AbortSignal): Promise<CommentPage> => {
  const fetched = await fetchComments(articleId, page, signal)
  await dropPublished(articleId, fetched.items)
  if (page > 0) return fetched
  return { ...fetched, items: [...fetched.items, ...(await ownComments(articleId))] }
}

/** A comment stands once; the public copy wins over the reader's own. */
const withoutRepeats = (data: InfiniteData<CommentPage, number>): InfiniteData<CommentPage, number> => {
  const last = new Map(data.pages.flatMap(({ items }) => items).map((comment) => [comment.id, comment]))
  return {
    ...data,
    pages: data.pages.map((page) => ({
      ...page,
      items: page.items.filter((item) => last.get(item.id) === item),
    })),
  }
}

/** The conversation under a story. */
export const commentQueries = {
  /** Up to 1,000 comments a page, oldest first, with those of this reader that wait for a moderator. */
  ofArticle: (articleId: number) =>
    infiniteQueryOptions({
      queryKey: ['comments', articleId],
      queryFn: ({ pageParam, signal }) => fetchWithOwn(articleId, pageParam, signal),
      initialPageParam: 0,
      getNextPageParam: ({ next }: CommentPage) => next,
      select: withoutRepeats,
      staleTime: minute,
    }),
}

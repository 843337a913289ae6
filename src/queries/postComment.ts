import { type InfiniteData, mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { Counts } from '../domain/article'
import type { Comment, CommentDraft } from '../domain/comment'
import type { Page } from '../domain/page'
import { clearDraft } from '../offline/drafts'
import { keepOwnComment } from '../offline/ownComments'
import { createComment } from '../wordpress/comments'
import { commentQueries } from './commentQueries'

/** A comment on its way. */
export interface OutgoingComment {
  articleId: number
  /** The comment answered; 0 for none. */
  parentId: number
  draft: CommentDraft
}

type Comments = InfiniteData<Page<Comment, number>, number>

const withComment = (data: Comments, comment: Comment): Comments => {
  const [first, ...others] = data.pages
  if (!first) return data
  return { ...data, pages: [{ ...first, items: [...first.items, comment] }, ...others] }
}

const countOne = (counts: Counts | undefined): Counts | undefined =>
  counts && { ...counts, comments: counts.comments === null ? null : counts.comments + 1 }

/** Shows a comment in its place at once, also one that waits for a moderator. A refused one is not shown. */
const show = (queryClient: QueryClient, comment: Comment) => {
  if (comment.status === 'refused') return
  keepOwnComment(comment)
  const { queryKey } = commentQueries.ofArticle(comment.articleId)
  queryClient.setQueryData<Comments>(queryKey, (data) => data && withComment(data, comment))
  if (comment.status !== 'approved') return
  queryClient.setQueriesData<Counts>({ queryKey: ['counts', comment.articleId] }, countOne)
}

/**
 * Sends a comment; resolves to it with its status, `refused` included, which the view has to tell.
 * Fails with Refused (WordPress's code), Unreachable or Malformed; the draft then stays.
 */
export const postComment = () =>
  mutationOptions({
    mutationKey: ['post-comment'],
    mutationFn: ({ articleId, parentId, draft }: OutgoingComment) =>
      createComment(articleId, parentId, draft),
    onSuccess: (comment: Comment, { articleId, parentId }, _, { client }) => {
      show(client, comment)
      if (comment.status !== 'refused') clearDraft(articleId, parentId)
    },
  })

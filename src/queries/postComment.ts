import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import type { Article } from '../domain/article'
import type { Comment, CommentDraft } from '../domain/comment'
import { sayTheSame, shownText } from '../domain/commentText'
import type { PendingComment, Refusal } from '../domain/pendingComment'
import { wakeForOutbox } from '../offline/backgroundSync'
import { deliverComments } from '../offline/deliverComments'
import { clearDraft, writeDraft } from '../offline/drafts'
import { dropFromOutbox, listOutbox, putInOutbox } from '../offline/outbox'
import { ownComments } from '../offline/ownComments'
import { commentQueries } from './commentQueries'
import { outboxQueries } from './outboxQueries'
import { showComment } from './showComment'

/** A comment as the form hands it over. */
export interface WrittenComment {
  article: Article
  /** The comment answered; 0 for none. */
  parentId: number
  draft: CommentDraft
}

/** What the form has to tell: it arrived, it waits in the outbox, or the newsroom will never take it. */
export type Posted =
  | { kind: 'arrived'; comment: Comment | null }
  | { kind: 'waiting'; pending: PendingComment }
  | { kind: 'refused'; refusal: Refusal }

const toPending = ({ article, parentId, draft }: WrittenComment, isRepeat: boolean): PendingComment => ({
  id: crypto.getRandomValues(new Uint32Array(4)).join('-'),
  articleId: article.id,
  slug: article.slug,
  headline: article.headline,
  parentId,
  draft,
  writtenAt: Date.now(),
  attempts: 0,
  isRepeat,
  state: { kind: 'waiting', for: 'turn', notBefore: 0 },
})

/** Another tab may have sent it in the meantime; its newest comment here is then the one. */
const foundAmongOwn = async (articleId: number): Promise<Comment | null> =>
  (await ownComments(articleId)).at(-1) ?? null

const takeBack = async (pending: PendingComment, refusal: Refusal): Promise<Posted> => {
  writeDraft(pending.articleId, pending.parentId, pending.draft)
  await dropFromOutbox(pending.id)
  return { kind: 'refused', refusal }
}

/** Whether the writer's very words are known to stand there. */
const isSaidAlready = ({ article, parentId, draft }: WrittenComment, client: QueryClient): boolean => {
  const data = client.getQueryData(commentQueries.ofArticle(article.id).queryKey)
  const mine = { parentId, authorName: draft.name.trim(), body: { untrusted: shownText(draft.text) } }
  return data?.pages.some(({ items }) => items.some((comment) => sayTheSame(comment, mine))) ?? false
}

const post = async (written: WrittenComment, client: QueryClient): Promise<Posted> => {
  const pending = toPending(written, isSaidAlready(written, client))
  const isKept = await putInOutbox(pending)
  if (isKept) clearDraft(pending.articleId, pending.parentId)
  const delivered = await deliverComments()
  const left = (await listOutbox()).find(({ id }) => id === pending.id)
  if (left?.state.kind === 'refused') return takeBack(pending, left.state.refusal)
  clearDraft(pending.articleId, pending.parentId)
  if (!left) {
    return { kind: 'arrived', comment: delivered.get(pending.id) ?? (await foundAmongOwn(pending.articleId)) }
  }
  await wakeForOutbox()
  return { kind: 'waiting', pending: left }
}

/**
 * Posts a comment by way of the outbox, so that it is on the device before it is on its way. Never fails: without an
 * answer it waits in the outbox and goes out by itself; refused for good it becomes a draft again.
 */
export const postComment = () =>
  mutationOptions({
    mutationKey: ['post-comment'],
    mutationFn: (written: WrittenComment, { client }) => post(written, client),
    onSuccess: async (posted, _written, _, { client }) => {
      await client.invalidateQueries({ queryKey: outboxQueries.all })
      if (posted.kind === 'arrived' && posted.comment) showComment(client, posted.comment)
    },
  })

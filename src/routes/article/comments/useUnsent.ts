import { useIsMutating, useMutation, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Comment } from '../../../domain/comment'
import { shownText } from '../../../domain/commentText'
import type { PendingComment } from '../../../domain/pendingComment'
import { unnamedWords } from '../../../language/english/unnamed'
import { outboxQueries } from '../../../queries/outboxQueries'
import { postComment } from '../../../queries/postComment'
import { dropPending, editPending, sendPending } from '../../../queries/unsentComments'
import type { UnsentActions } from './PendingItem'

/** Negative, so that no comment of the newsroom has it. */
export const shownId = ({ writtenAt }: PendingComment): number => -writtenAt

const toShown = (pending: PendingComment): Comment => ({
  id: shownId(pending),
  articleId: pending.articleId,
  parentId: pending.parentId,
  authorName: pending.draft.name.trim() || unnamedWords().anonymous,
  writtenAt: new Date(pending.writtenAt).toISOString(),
  body: { untrusted: shownText(pending.draft.text) },
  status: 'held',
})

const none: readonly PendingComment[] = []

/** This reader's unsent comments under a story, by the number they are shown with, and what can be done with them. */
export const useUnsent = (articleId: number, onEdit: (pending: PendingComment) => void) => {
  const { data } = useQuery(outboxQueries.list())
  const { mutate: send } = useMutation(sendPending())
  const { mutate: edit } = useMutation(editPending())
  const { mutate: drop } = useMutation(dropPending())
  // What a form is sending still stands in that form.
  const isPosting = useIsMutating({ mutationKey: postComment().mutationKey }) > 0
  const items = data?.items ?? none
  const isKept = data?.isKept ?? true
  const unsent = useMemo(() => {
    const here = items.filter(
      (pending) => pending.articleId === articleId && !(isPosting && pending.attempts <= 1),
    )
    return new Map(here.map((pending) => [shownId(pending), pending]))
  }, [items, articleId, isPosting])
  const comments = useMemo(() => [...unsent.values()].map(toShown), [unsent])
  const actions: UnsentActions = useMemo(
    () => ({ send, drop, edit: (pending) => edit(pending, { onSuccess: () => onEdit(pending) }) }),
    [send, drop, edit, onEdit],
  )
  return useMemo(() => ({ unsent, comments, isKept, actions }), [unsent, comments, isKept, actions])
}

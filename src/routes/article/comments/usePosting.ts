import { useCallback, useMemo, useState } from 'react'
import type { Article } from '../../../domain/article'
import type { PendingComment } from '../../../domain/pendingComment'
import { deliveryWords } from '../../../language/english/delivery'
import { commentMemory } from '../../../queries/commentMemory'
import type { Accepted, Writer } from './CommentForm'
import { shownId, useUnsent } from './useUnsent'

/** What became of a comment that had to wait; `undefined` once it has left the outbox. */
const noteOnWaiting = (pending: PendingComment | undefined): string => {
  const { goneOut, refusedAbove, kept } = deliveryWords()
  if (!pending) return goneOut
  return pending.state.kind === 'refused' ? refusedAbove : kept
}

const noteOn = (posted: Accepted, unsent: ReadonlyMap<number, PendingComment>): string => {
  if (posted.kind === 'waiting') return noteOnWaiting(unsent.get(shownId(posted.pending)))
  const { approved, held, withNewsroom } = deliveryWords()
  if (!posted.comment) return withNewsroom
  return { approved, held, refused: '' }[posted.comment.status]
}

const placeOf = (posted: Accepted): number | null =>
  posted.kind === 'waiting' ? shownId(posted.pending) : (posted.comment?.id ?? null)

const writerOf = (articleId: number): Writer => {
  const name = commentMemory.readName() || (commentMemory.readDraft(articleId, 0)?.name ?? '')
  return { current: { name, email: '' } }
}

/**
 * The forms of a conversation and what came of them. All of it is the same object from one drawing to the next, or
 * hundreds of comments would be drawn anew.
 */
export const usePosting = (article: Article, setGoal: (id: number) => void) => {
  const [writer] = useState(() => writerOf(article.id))
  const [replyTo, setReplyTo] = useState<number | null>(null)
  const [last, setLast] = useState<Accepted | null>(null)
  const [lastPlace, setLastPlace] = useState<number | null>(null)
  // Counts the forms: a posted or returned text begins a new one.
  const [round, setRound] = useState(0)
  const [isEdited, setEdited] = useState(false)
  const onEdit = useCallback(
    ({ parentId, draft }: PendingComment) => {
      writer.current = { name: draft.name, email: draft.email }
      setReplyTo(parentId === 0 ? null : parentId)
      setRound((before) => before + 1)
      setEdited(true)
      setLast(null)
    },
    [writer],
  )
  const unsent = useUnsent(article.id, onEdit)
  const form = useMemo(() => {
    const onPosted = (posted: Accepted) => {
      const place = placeOf(posted)
      setLastPlace(place)
      setLast(posted)
      setReplyTo(null)
      setRound((before) => before + 1)
      setEdited(false)
      if (place !== null) setGoal(place)
    }
    return { article, writer, onPosted, onWrite: () => setLast(null) }
  }, [article, writer, setGoal])
  const conversation = useMemo(
    () => ({ form, replyTo, onReply: setReplyTo, ...unsent }),
    [form, replyTo, unsent],
  )
  return { conversation, lastPlace, note: last ? noteOn(last, unsent.unsent) : '', round, isEdited }
}

import type { Comment } from '../domain/comment'
import { shownText } from '../domain/commentText'
import { type Outcome, outcomeOf, outcomeOfAnswer } from '../domain/delivery'
import type { PendingComment } from '../domain/pendingComment'
import { unnamedWords } from '../language/english/unnamed'
import { createComment } from '../wordpress/createComment'
import { claimNext, settle } from './outbox'
import { tellOutboxNews } from './outboxNews'
import { keepOwnComment } from './ownComments'

/** A comment that WordPress has although its answer was lost: nobody told us its number or whether it is public. */
const unnumbered = ({ articleId, parentId, draft, writtenAt }: PendingComment): Comment => ({
  id: -writtenAt,
  articleId,
  parentId,
  authorName: draft.name.trim() || unnamedWords().anonymous,
  writtenAt: new Date(writtenAt).toISOString(),
  body: { untrusted: shownText(draft.text) },
  status: 'held',
})

const send = async (pending: PendingComment): Promise<Outcome> => {
  try {
    return outcomeOfAnswer(await createComment(pending.articleId, pending.parentId, pending.draft))
  } catch (problem) {
    return outcomeOf(problem, pending)
  }
}

const arrived = (pending: PendingComment, outcome: Outcome): Comment | null => {
  if (outcome.kind === 'delivered') return outcome.comment
  return outcome.kind === 'there already' ? unnumbered(pending) : null
}

const deliverOne = async (pending: PendingComment): Promise<Comment | null> => {
  tellOutboxNews({ kind: 'changed' })
  const outcome = await send(pending)
  const comment = arrived(pending, outcome)
  // Kept before it leaves the outbox: a tab that dies in between shows it twice rather than not at all.
  if (comment) await keepOwnComment(comment)
  await settle(pending, outcome)
  tellOutboxNews(comment ? { kind: 'delivered', comment } : { kind: 'changed' })
  return comment
}

/** What arrived, by its id in the outbox. */
export type Delivered = ReadonlyMap<string, Comment>

const deliverAll = async (isAlone: boolean): Promise<Delivered> => {
  const delivered = new Map<string, Comment>()
  let next = await claimNext(isAlone)
  while (next) {
    const comment = await deliverOne(next)
    if (comment) delivered.set(next.id, comment)
    next = await claimNext(isAlone)
  }
  return delivered
}

const lockName = 'broadsheet-outbox'

/**
 * Sends all comments that are due, one after the other, whoever else may be at it: other tabs and the service worker
 * wait for their turn and find what is left. Never fails; what could not be sent stays in the outbox.
 */
export const deliverComments = async (): Promise<Delivered> => {
  const { locks } = navigator
  // Pages that did not come over HTTPS have no locks: there the mark on the comment has to do.
  return locks ? locks.request(lockName, () => deliverAll(true)) : deliverAll(false)
}

import type { Comment } from './comment'
import type { PendingComment, Refusal, WaitingFor } from './pendingComment'
import { Refused, Unreachable } from './problems'

/**
 * What came of one delivery. `there already`: WordPress calls it a duplicate of our own earlier delivery, whose answer
 * was lost. `wait` in ms.
 */
export type Outcome =
  | { kind: 'delivered'; comment: Comment }
  | { kind: 'there already' }
  | { kind: 'later'; for: WaitingFor; wait: number }
  | { kind: 'refused'; refusal: Refusal }

const second = 1000

/** WordPress lets nobody post twice within 15 s (wp_throttle_comment_flood); a second more, for clocks. */
const floodWait = 16 * second
const longestWait = 300 * second
const longestAskedFor = 3600 * second

/** Ms before the next try, `attempts` being those made: 1 s, 2 s, 4 s … 5 min, each up to a quarter longer. */
const backoff = (attempts: number): number =>
  Math.min(longestWait, second * 2 ** Math.max(0, attempts - 1)) * (1 + Math.random() / 4)

const later = (reason: WaitingFor, wait: number): Outcome => ({ kind: 'later', for: reason, wait })

const refused = ({ status, code, message, params }: Refusal): Outcome => ({
  kind: 'refused',
  refusal: { status, code, message, params },
})

/** WordPress's way of saying that it will never be able to store this one. */
const isForGood = 'rest_comment_failed_create'

const ofRefusal = (problem: Refused, { attempts, isRepeat }: PendingComment): Outcome => {
  const { status, code, retryAfter } = problem
  const wait = retryAfter === null ? null : Math.min(longestAskedFor, retryAfter * second)
  // Also at the first try: a browser sends a request again by itself when a connection breaks before the answer.
  if (code === 'comment_duplicate' && !isRepeat) return { kind: 'there already' }
  if (code === 'comment_flood') return later('flood', wait ?? floodWait)
  if (code === 'redirected') return later('address', backoff(attempts))
  if (status === 429) return later('newsroom', wait ?? floodWait)
  if (status >= 500 && code !== isForGood) return later('newsroom', wait ?? backoff(attempts))
  return refused(problem)
}

/** What a failed delivery means: no answer, or one that makes no sense, is never an answer for good. */
export const outcomeOf = (problem: unknown, pending: PendingComment): Outcome => {
  if (problem instanceof Refused) return ofRefusal(problem, pending)
  return later(problem instanceof Unreachable ? 'network' : 'newsroom', backoff(pending.attempts))
}

/** What WordPress's answer means: it may have taken the comment and put it away (spam, trash). */
export const outcomeOfAnswer = (comment: Comment): Outcome =>
  comment.status === 'refused'
    ? refused({ status: 200, code: 'not_accepted', message: '', params: {} })
    : { kind: 'delivered', comment }

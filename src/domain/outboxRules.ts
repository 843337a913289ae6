import type { Outcome } from './delivery'
import type { PendingComment, PendingState } from './pendingComment'

/**
 * How long a comment counts as being sent by another tab where the browser has no locks to tell that the tab is gone;
 * ms. Longer than any request takes.
 */
const lease = 60_000

/** Nothing waits longer than an hour; what seems to was written under another clock. */
const longestWait = 3_600_000

const isDue = ({ state }: PendingComment, now: number): boolean => {
  if (state.kind === 'waiting') return state.notBefore <= now || state.notBefore > now + longestWait
  return state.kind === 'sending'
}

const isInHands = ({ state }: PendingComment, now: number) =>
  state.kind === 'sending' && Math.abs(now - state.since) < lease

/**
 * The comment to send now, marked as being sent; `null` when none is due or another tab is sending one. With
 * `isAlone` (nobody else can be sending) what is marked as being sent was left by a tab that died over it.
 */
export const claim = (
  all: readonly PendingComment[],
  now: number,
  isAlone: boolean,
): PendingComment | null => {
  if (!isAlone && all.some((pending) => isInHands(pending, now))) return null
  const [next] = all.filter((pending) => isDue(pending, now)).sort((a, b) => a.writtenAt - b.writtenAt)
  if (!next) return null
  return { ...next, attempts: next.attempts + 1, state: { kind: 'sending', since: now } }
}

const withState = (pending: PendingComment, state: PendingState): PendingComment => ({ ...pending, state })

/** A newsroom that cannot take one comment now cannot take the others. */
const paused = (pending: PendingComment, notBefore: number): PendingComment =>
  pending.state.kind === 'waiting' && pending.state.notBefore < notBefore
    ? withState(pending, { ...pending.state, notBefore })
    : pending

/** The outbox after a delivery of `sent`; delivered comments leave it. */
export const settled = (
  all: readonly PendingComment[],
  sent: PendingComment,
  outcome: Outcome,
  now: number,
): readonly PendingComment[] => {
  const others = all.filter(({ id }) => id !== sent.id)
  if (others.length === all.length || outcome.kind === 'delivered' || outcome.kind === 'there already')
    return others
  if (outcome.kind === 'refused') return [...others, withState(sent, outcome)]
  const notBefore = now + outcome.wait
  const waiting = withState(sent, { kind: 'waiting', for: outcome.for, notBefore })
  return [...others.map((other) => paused(other, notBefore)), waiting]
}

/** The outbox when the network is back: what waited for it is due. */
export const hurried = (all: readonly PendingComment[]): readonly PendingComment[] =>
  all.map((pending) =>
    pending.state.kind === 'waiting' && pending.state.for !== 'flood'
      ? withState(pending, { ...pending.state, notBefore: 0 })
      : pending,
  )

/** Ms until something is due; `null` when nothing waits. */
export const dueIn = (all: readonly PendingComment[], now: number): number | null => {
  const times = all.flatMap(({ state }) => {
    if (state.kind === 'waiting') return Math.min(state.notBefore, now + longestWait)
    return state.kind === 'sending' ? Math.min(state.since, now) + lease : []
  })
  return times.length === 0 ? null : Math.max(0, Math.min(...times) - now)
}

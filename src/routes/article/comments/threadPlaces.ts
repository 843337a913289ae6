import type { Thread } from '../../../domain/comment'

/** Threads drawn at first, and with each “Show more comments”. */
export const threadsAtOnce = 20

/** Whether a comment is in a thread. */
export const holds = ({ comment, replies }: Thread, id: number): boolean =>
  comment.id === id || replies.some((reply) => holds(reply, id))

/** How many threads have to be drawn for a comment to be among them, in whole steps; 0 when it is in none. */
export const threadsThrough = (threads: readonly Thread[], id: number): number => {
  const index = threads.findIndex((thread) => holds(thread, id))
  return Math.ceil((index + 1) / threadsAtOnce) * threadsAtOnce
}

/**
 * Whether a thread holds a comment that its writer looks for: held by the editors, not sent yet, or among those that
 * just arrived.
 */
export const holdsOwn = ({ comment, replies }: Thread, arrived: ReadonlySet<number>): boolean =>
  comment.status === 'held' || arrived.has(comment.id) || replies.some((reply) => holdsOwn(reply, arrived))

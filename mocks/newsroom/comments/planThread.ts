import { createDice, mixSeed } from '../generator/dice'
import type { CommentStatus, PostRecord } from '../records'

/** How many comments stand under a story when the newsroom opens. Known before a word of them is written. */
export interface ThreadPlan {
  readonly approved: number
  /** Held by the moderators, spam or thrown away: nobody reads them. */
  readonly aside: number
}

const most = 60
/** Under the story with the most comments. */
const longestThread = 600

const asideFor = (post: PostRecord, approved: number) => {
  const dice = createDice(mixSeed(post.id, 11))
  if (approved === longestThread) return 14
  return approved >= 6 && dice.chance(0.6) ? dice.between(1, 3) : 0
}

export const planThread = (post: PostRecord, longest: boolean): ThreadPlan => {
  const approved = longest ? longestThread : Math.max(0, Math.min(most, Math.round(post.threads)))
  return { approved, aside: asideFor(post, approved) }
}

/** The story that gets the longest thread: the one that asks for the most, and of those the newest. */
export const mostDiscussed = (posts: Iterable<PostRecord>): PostRecord | undefined => {
  let most: PostRecord | undefined
  for (const post of posts) {
    if (!most || post.threads > most.threads || (post.threads === most.threads && post.date > most.date))
      most = post
  }
  return most
}

/**
 * Which comments of a thread are set aside, and how. The first is one with answers, so that an approved answer
 * stands there whose parent nobody sees; the others are ends of their thread. `answers` holds, for each comment,
 * the index of the one it answers, or -1.
 */
export const drawStatuses = (
  answers: readonly number[],
  aside: number,
  seed: number,
): readonly CommentStatus[] => {
  const dice = createDice(seed)
  const answered = new Set(answers)
  const indices = answers.map((_, index) => index)
  const withAnswers = dice.some(
    indices.filter((index) => answered.has(index)),
    Math.min(aside, aside > 6 ? 3 : 1),
  )
  const ends = dice.some(
    indices.filter((index) => !answered.has(index)),
    aside - withAnswers.length,
  )
  const statuses: CommentStatus[] = answers.map(() => 'approved')
  for (const index of withAnswers) statuses[index] = 'hold'
  ends.forEach((index, nth) => {
    statuses[index] = (['hold', 'spam', 'trash'] as const)[nth % 3] ?? 'hold'
  })
  return statuses
}

import type { CommentDraft } from './commentFields'
import type { StoredComment } from './storedComment'

/** MariaDB compares without regard to case and outer blanks. */
const compared = (text: string) => text.trim().toLowerCase()

/** The same words from the same hand in the same place. Another name, email, story or thread makes it a new one. */
export const isDuplicate = (draft: CommentDraft, stored: readonly StoredComment[]): boolean =>
  stored.some(
    (comment) =>
      comment.status !== 'trash' &&
      comment.parent === draft.parent &&
      compared(comment.authorName) === compared(draft.name) &&
      compared(comment.authorEmail) === compared(draft.email) &&
      compared(comment.raw) === compared(draft.content),
  )

/** A comment on its way in. */
interface Coming {
  readonly ip: string
  /** Epoch ms. */
  readonly at: number
  /** Seconds that have to lie between two comments of one reader. */
  readonly floodSeconds: number
}

/**
 * Whether this one comes too soon after another from the same address or the same email. Only comments that were
 * taken start the clock.
 */
export const isFlood = (
  draft: CommentDraft,
  { ip, at, floodSeconds }: Coming,
  taken: readonly StoredComment[],
): boolean =>
  taken.some(
    (comment) =>
      (comment.ip === ip || compared(comment.authorEmail) === compared(draft.email)) &&
      at - comment.at < floodSeconds * 1000,
  )

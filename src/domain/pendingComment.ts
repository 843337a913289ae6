import type { CommentDraft } from './comment'

/** Why a comment waits for its next try. */
export type WaitingFor = 'turn' | 'network' | 'newsroom' | 'flood'

/** Where a comment in the outbox stands. */
export type PendingState =
  | { kind: 'waiting'; for: WaitingFor /** Not to be sent before; epoch ms. */; notBefore: number }
  | { kind: 'sending' /** Epoch ms. */; since: number }
  | { kind: 'refused' /** HTTP status. */; status: number; code: string; message: string }

/** A comment that the newsroom has not answered for good. */
export interface PendingComment {
  /** Random; the newsroom never sees it. */
  id: string
  articleId: number
  /** Decoded slug and headline of the story, for lists of what is unsent. */
  slug: string
  headline: string
  /** The comment answered; 0 for none. */
  parentId: number
  /** Kept with the email until it is delivered or dropped, and no longer. */
  draft: CommentDraft
  /** Epoch ms. */
  writtenAt: number
  /** Deliveries begun. */
  attempts: number
  state: PendingState
}

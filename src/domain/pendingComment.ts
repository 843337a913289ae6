import type { CommentDraft } from './comment'

/**
 * Why a comment waits: for its turn, a network, a newsroom that can answer, one that takes it at the address we know, or
 * the pause between two comments.
 */
export type WaitingFor = 'turn' | 'network' | 'newsroom' | 'address' | 'flood'

/** A refusal for good, in the newsroom's own terms. */
export interface Refusal {
  /** HTTP status. */
  status: number
  /** WordPress's code; `not_accepted` where its filters put the comment away. */
  code: string
  /** WordPress's sentence in plain text. */
  message: string
  /** What is wrong with each parameter, when WordPress lists them. */
  params: Readonly<Record<string, string>>
}

/** Where a comment in the outbox stands. It is not to be sent before `notBefore`; all times in epoch ms. */
export type PendingState =
  | { kind: 'waiting'; for: WaitingFor; notBefore: number }
  | { kind: 'sending'; since: number }
  | { kind: 'refused'; refusal: Refusal }

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
  /** The writer's very words stood under the story already when it was written. */
  isRepeat: boolean
  state: PendingState
}

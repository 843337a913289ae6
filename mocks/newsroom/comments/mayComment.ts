import { isPublic } from '../newsroom'
import type { PostRecord } from '../records'
import { type Refusal, refusals } from './refusals'

/** Whoever asks: the flood rule goes by the address, protected stories by the password. */
export interface Visitor {
  readonly ip: string
  readonly password: string
}

/** Whether somebody without an account may read the story, and so its comments. */
export const mayRead = (post: PostRecord, now: string, password: string): boolean =>
  isPublic(post, now) && (post.password === '' || post.password === password)

/** The first reason why a comment under this story is not taken, in WordPress's order. */
export const findPostFault = (
  post: PostRecord | undefined,
  now: string,
  visitor: Visitor,
): Refusal | undefined => {
  if (!post) return refusals.noPost
  if (post.status === 'draft') return refusals.draftPost
  if (post.status === 'trash') return refusals.trashedPost
  if (!mayRead(post, now, visitor.password)) return refusals.unreadablePost
  return post.commentStatus === 'closed' ? refusals.closed : undefined
}

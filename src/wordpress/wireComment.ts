import { fallback, type InferOutput, number, object, string } from 'valibot'
import type { Comment, CommentStatus } from '../domain/comment'
import { Rendered, toUtc } from './wire'

/** A comment as WordPress sends it. */
export const WireComment = object({
  id: number(),
  post: number(),
  parent: fallback(number(), 0),
  author_name: fallback(string(), ''),
  date: fallback(string(), ''),
  date_gmt: fallback(string(), ''),
  content: Rendered,
  status: fallback(string(), 'approved'),
})

/** `trash` and `spam` are how WordPress refuses with a friendly face. */
const toStatus = (wire: string): CommentStatus => {
  if (wire === 'approved') return 'approved'
  return wire === 'hold' ? 'held' : 'refused'
}

/** A comment as we know it; the name of its author as plain text is the caller's to find. */
export const toComment = (wire: InferOutput<typeof WireComment>, authorName: string): Comment => ({
  id: wire.id,
  articleId: wire.post,
  parentId: wire.parent,
  authorName,
  writtenAt: toUtc(wire.date_gmt, wire.date),
  body: { untrusted: wire.content.rendered },
  status: toStatus(wire.status),
})

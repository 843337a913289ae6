import type { Comment, CommentDraft } from '../domain/comment'
import { sentText } from '../domain/commentText'
import { unnamedWords } from '../language/english/unnamed'
import { sendJson } from './client'
import { parseOne } from './wire'
import { toComment, WireComment } from './wireComment'

/**
 * Sends a comment; needs no document, so that the service worker can do it too. The answer is the only copy of a held
 * one. Throws Refused with WordPress's code, Unreachable or Malformed.
 */
export const createComment = async (
  articleId: number,
  parentId: number,
  draft: CommentDraft,
): Promise<Comment> => {
  const name = draft.name.trim()
  const email = draft.email.trim()
  const { body } = await sendJson('POST', 'wp/v2/comments', {
    post: articleId,
    parent: parentId,
    ...(name && { author_name: name }),
    ...(email && { author_email: email }),
    content: sentText(draft.text),
  })
  return toComment(parseOne(WireComment, body), name || unnamedWords().anonymous)
}

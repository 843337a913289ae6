import type { NewsroomHtml } from './newsroomHtml'

/** Where a comment stands with the newsroom. */
export type CommentStatus = 'approved' | 'held' | 'refused'

/** A comment under a story. */
export interface Comment {
  id: number
  articleId: number
  /** The comment answered; 0 for none. */
  parentId: number
  /** Plain text; never empty ("Anonymous"). */
  authorName: string
  /** ISO 8601 in UTC, with `Z`. */
  writtenAt: string
  body: NewsroomHtml
  status: CommentStatus
}

/** What a reader typed. */
export interface CommentDraft {
  text: string
  name: string
  email: string
}

/** A comment with its answers. */
export interface Thread {
  comment: Comment
  replies: readonly Thread[]
  /** The comment answered is not public (any more). */
  isOrphan: boolean
}

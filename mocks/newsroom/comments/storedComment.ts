import type { CommentRecord } from '../records'

/** A comment with what only the site itself knows of it. */
export interface StoredComment extends CommentRecord {
  /** The text after `keepAllowedHtml`, which duplicates are compared with. */
  readonly raw: string
  /** Empty for the comments that the newsroom was opened with. */
  readonly ip: string
  /** Epoch ms at which it was taken, whatever its date says. */
  readonly at: number
}

/** Why WordPress does not take a comment, in its own words. */
export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  /** By parameter, only with `rest_invalid_param`. */
  readonly faults?: Readonly<Record<string, Fault>>
}

export interface Fault {
  readonly code: string
  readonly message: string
  readonly data: { readonly param: string } | null
}

const refusal = (status: number, code: string, message: string): Refusal => ({ status, code, message })

export const invalidParameters = (faults: Readonly<Record<string, Fault>>): Refusal => ({
  ...refusal(400, 'rest_invalid_param', `Invalid parameter(s): ${Object.keys(faults).join(', ')}`),
  faults,
})

const notAllowedToEdit = (field: string, code: string) =>
  refusal(401, code, `Sorry, you are not allowed to edit '${field}' for comments.`)

const tooLong = (field: string) =>
  refusal(400, `${field}_column_length`, 'Comment field exceeds maximum length allowed.')

export const refusals = {
  loginRequired: refusal(401, 'rest_comment_login_required', 'Sorry, you must be logged in to comment.'),
  author: notAllowedToEdit('author', 'rest_comment_invalid_author'),
  authorIp: notAllowedToEdit('author_ip', 'rest_comment_invalid_author_ip'),
  status: notAllowedToEdit('status', 'rest_comment_invalid_status'),
  authorZero: refusal(400, 'rest_comment_author_invalid', 'Invalid comment author ID.'),
  noPost: refusal(
    403,
    'rest_comment_invalid_post_id',
    'Sorry, you are not allowed to create this comment without a post.',
  ),
  draftPost: refusal(
    403,
    'rest_comment_draft_post',
    'Sorry, you are not allowed to create a comment on this post.',
  ),
  trashedPost: refusal(
    403,
    'rest_comment_trash_post',
    'Sorry, you are not allowed to create a comment on this post.',
  ),
  unreadablePost: refusal(
    401,
    'rest_cannot_read_post',
    'Sorry, you are not allowed to read the post for this comment.',
  ),
  closed: refusal(403, 'rest_comment_closed', 'Sorry, comments are closed for this item.'),
  exists: refusal(400, 'rest_comment_exists', 'Cannot create existing comment.'),
  type: refusal(400, 'rest_invalid_comment_type', 'Cannot create a comment with that type.'),
  content: refusal(400, 'rest_comment_content_invalid', 'Invalid comment content.'),
  nameAndEmail: refusal(
    400,
    'rest_comment_author_data_required',
    'Creating a comment requires valid author name and email values.',
  ),
  longName: tooLong('comment_author'),
  longEmail: tooLong('comment_author_email'),
  longUrl: tooLong('comment_author_url'),
  longContent: tooLong('comment_content'),
  duplicate: refusal(
    409,
    'comment_duplicate',
    'Duplicate comment detected; it looks as though you&#8217;ve already said that!',
  ),
  flood: refusal(400, 'comment_flood', 'You are posting comments too quickly. Slow down.'),
  failed: refusal(500, 'rest_comment_failed_create', 'Creating comment failed.'),
}

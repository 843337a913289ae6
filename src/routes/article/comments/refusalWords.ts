import type { Refusal } from '../../../domain/pendingComment'
import type { Field, FieldProblems } from './validateDraft'

/**
 * What the writer can do: change the text, send it again, post it on the newspaper's own page, or keep a copy.
 */
type WayOn = 'mend' | 'again' | 'own-page' | 'copy'

/** A comment that was not taken: why, and how to go on. */
export interface RefusalWords {
  title: string
  advice: string
  way: WayOn
  /** What belongs to a single field. */
  fields: FieldProblems
}

const fieldOf: Readonly<Record<string, Field>> = {
  content: 'text',
  author_name: 'name',
  author_email: 'email',
}

const tooLong = (field: Field, advice: string): RefusalWords => ({
  title: 'Too long for the newsroom',
  advice,
  way: 'mend',
  fields: { [field]: advice },
})

const closed: RefusalWords = {
  title: 'Comments on this story are closed',
  advice: 'They were closed while you wrote. Your text is kept here, so that you can copy it.',
  way: 'copy',
  fields: {},
}

/** WordPress's codes (WP_REST_Comments_Controller and wp_allow_comment) and what they mean to a reader. */
const byCode: Readonly<Record<string, RefusalWords>> = {
  comment_duplicate: {
    title: 'You have said this already',
    advice:
      'The newsroom holds the very same comment from you under this story. Change it if you want to add something.',
    way: 'mend',
    fields: {},
  },
  rest_comment_closed: closed,
  rest_comment_draft_post: closed,
  rest_comment_trash_post: closed,
  rest_comment_invalid_post_id: closed,
  rest_cannot_read_post: closed,
  rest_comment_login_required: {
    title: 'This newsroom takes comments on its own page only',
    advice:
      'Your text is kept. Send it to the newspaper’s own page: it opens in a new tab and says what became of it.',
    way: 'own-page',
    fields: {},
  },
  rest_comment_author_data_required: {
    title: 'The newsroom asks for your name and email',
    advice: 'Fill in both, then post again.',
    way: 'mend',
    fields: {
      name: 'The newsroom did not take this name.',
      email: 'The newsroom did not take this email address.',
    },
  },
  rest_comment_content_invalid: {
    title: 'The newsroom found no text in it',
    advice: 'Write the comment in plain words.',
    way: 'mend',
    fields: { text: 'The newsroom found no text in this comment.' },
  },
  comment_content_column_length: tooLong('text', 'Cut your comment.'),
  comment_author_column_length: tooLong('name', 'Shorten your name.'),
  comment_author_email_column_length: tooLong('email', 'Use a shorter email address.'),
  not_accepted: {
    title: 'Your comment was not accepted',
    advice: 'The newsroom’s filters turned it away. Nobody else sees it. You can change it and post again.',
    way: 'mend',
    fields: {},
  },
  rest_comment_failed_create: {
    title: 'The newsroom could not store it',
    advice: 'A name with many signs such as & can be the cause. Simplify the name, then post again.',
    way: 'again',
    fields: {},
  },
}

const ofParams = ({ params, message }: Refusal): RefusalWords => {
  const known = Object.entries(params).flatMap(([name, words]) =>
    fieldOf[name] ? [[fieldOf[name], words]] : [],
  )
  const others = Object.entries(params).filter(([name]) => !fieldOf[name])
  return {
    title: 'The newsroom did not take it',
    advice: others.length > 0 ? others.map(([, words]) => words).join(' ') : message,
    way: others.length > 0 ? 'copy' : 'mend',
    fields: Object.fromEntries(known),
  }
}

/** Says why the newsroom will not take a comment, and what its writer can do. */
export const refusalWords = (refusal: Refusal): RefusalWords => {
  const { status, code, message } = refusal
  if (code === 'rest_invalid_param') return ofParams(refusal)
  return (
    byCode[code] ?? {
      title: 'The newsroom did not take it',
      advice: message || `It answered with error ${status}.`,
      way: 'copy',
      fields: {},
    }
  )
}

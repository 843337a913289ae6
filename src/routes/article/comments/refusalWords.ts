import type { Refusal } from '../../../domain/pendingComment'
import { refusalParts } from '../../../language/english/refusals'
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

const mend = (title: string, advice: string, fields: FieldProblems = {}): RefusalWords => ({
  title,
  advice,
  way: 'mend',
  fields,
})

const tooLong = (field: Field, advice: string): RefusalWords =>
  mend(refusalParts().tooLong, advice, { [field]: advice })

const closed = (): RefusalWords => {
  const { closed: title, closedAdvice: advice } = refusalParts()
  return { title, advice, way: 'copy', fields: {} }
}

type Say = ReturnType<typeof refusalParts>

/** WordPress's codes (WP_REST_Comments_Controller and wp_allow_comment) and what they mean to a reader. */
const byCode: Readonly<Record<string, (say: Say) => RefusalWords>> = {
  comment_duplicate: (say) => mend(say.duplicate, say.duplicateAdvice),
  rest_comment_closed: closed,
  rest_comment_draft_post: closed,
  rest_comment_trash_post: closed,
  rest_comment_invalid_post_id: closed,
  rest_cannot_read_post: closed,
  rest_comment_login_required: (say) => ({
    title: say.ownPage,
    advice: say.ownPageAdvice,
    way: 'own-page',
    fields: {},
  }),
  rest_comment_author_data_required: (say) =>
    mend(say.data, say.dataAdvice, { name: say.nameNotTaken, email: say.emailNotTaken }),
  rest_comment_content_invalid: (say) => mend(say.noText, say.noTextAdvice, { text: say.noTextField }),
  comment_content_column_length: (say) => tooLong('text', say.cutText),
  comment_author_column_length: (say) => tooLong('name', say.cutName),
  comment_author_email_column_length: (say) => tooLong('email', say.cutEmail),
  not_accepted: (say) => mend(say.filtered, say.filteredAdvice),
  rest_comment_failed_create: (say) => ({
    title: say.notStored,
    advice: say.notStoredAdvice,
    way: 'again',
    fields: {},
  }),
}

const ofParams = ({ params, message }: Refusal): RefusalWords => {
  const known = Object.entries(params).flatMap(([name, words]) =>
    fieldOf[name] ? [[fieldOf[name], words]] : [],
  )
  const others = Object.entries(params).filter(([name]) => !fieldOf[name])
  return {
    title: refusalParts().notTaken,
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
    byCode[code]?.(refusalParts()) ?? {
      title: refusalParts().notTaken,
      advice: message || refusalParts().error(status),
      way: 'copy',
      fields: {},
    }
  )
}

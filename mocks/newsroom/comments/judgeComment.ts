import type { CommentStatus, PostRecord } from '../records'
import { type CommentDraft, findFieldFaults, type SentFields, toDraft } from './commentFields'
import { isDuplicate, isFlood } from './duplicates'
import { escapeAmpersands } from './kses'
import { findLengthFault, nameFits } from './lengths'
import { findPostFault, type Visitor } from './mayComment'
import { type DiscussionSettings, moderate } from './moderation'
import { type Refusal, refusals } from './refusals'
import type { StoredComment } from './storedComment'

/** What the rules look at. */
export interface Circumstances {
  readonly discussion: DiscussionSettings
  readonly visitor: Visitor
  /** Epoch ms. */
  readonly at: number
  /** Site-local. */
  readonly now: string
  readonly post: PostRecord | undefined
  /** Every comment under that story. */
  readonly stored: readonly StoredComment[]
  /** Comments taken since the newsroom was opened, under any story. */
  readonly taken: readonly StoredComment[]
  /** Whether the writer has an approved comment under this very name and email. */
  readonly known: (draft: CommentDraft) => boolean
}

export type Judgement =
  | { readonly draft: CommentDraft; readonly status: CommentStatus }
  | { readonly refusal: Refusal }

type Rule = (sent: SentFields, draft: CommentDraft, round: Circumstances) => Refusal | undefined | false

const has = (sent: SentFields, field: string) => sent[field] !== undefined && sent[field] !== null

const emptyTypes = new Set<unknown>([undefined, null, '', 0, '0', false])

/** In the order in which WordPress 6.6 reports them, found by posting every pair of faults at once. */
const rules: readonly Rule[] = [
  (sent) => findFieldFaults(sent),
  (_sent, _draft, { discussion }) => !discussion.anonymousOverRest && refusals.loginRequired,
  (sent) => has(sent, 'author') && Number(sent.author) !== 0 && refusals.author,
  (sent, _draft, { visitor }) => has(sent, 'author_ip') && sent.author_ip !== visitor.ip && refusals.authorIp,
  (sent) => has(sent, 'status') && refusals.status,
  (_sent, _draft, { post, now, visitor }) => findPostFault(post, now, visitor),
  (sent) => !emptyTypes.has(sent.id) && refusals.exists,
  (sent) => !emptyTypes.has(sent.type) && sent.type !== 'comment' && refusals.type,
  (sent) => has(sent, 'author') && refusals.authorZero,
  (_sent, { content }) => content.trim() === '' && refusals.content,
  (_sent, { name, email }) => (name === '' || email === '') && refusals.nameAndEmail,
  (_sent, draft) => findLengthFault(draft),
  (_sent, draft, { stored }) => isDuplicate(draft, stored) && refusals.duplicate,
  (_sent, draft, { visitor: { ip }, at, taken, discussion: { floodSeconds } }) =>
    isFlood(draft, { ip, at, floodSeconds }, taken) && refusals.flood,
  (_sent, { name }) => !nameFits(escapeAmpersands(name)) && refusals.failed,
]

/** Takes a comment or says why not: the first broken rule decides. */
export const judgeComment = (sent: SentFields, round: Circumstances): Judgement => {
  const draft = toDraft(sent)
  for (const rule of rules) {
    const refusal = rule(sent, draft, round)
    if (refusal) return { refusal }
  }
  return { draft, status: moderate(draft, round.discussion, round.known(draft)) }
}

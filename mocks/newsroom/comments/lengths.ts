import type { CommentDraft } from './commentFields'
import { type Refusal, refusals } from './refusals'

/** In bytes, observed on WordPress 6.6 with MariaDB. */
const limits = { name: 245, email: 100, url: 200, content: 65_525 }

/** The database's column for the name, after `&` has become `&amp;`. */
const nameColumn = 255

const encoder = new TextEncoder()
const byteLength = (text: string): number => encoder.encode(text).length

export const findLengthFault = (draft: CommentDraft): Refusal | undefined => {
  if (byteLength(draft.name) > limits.name) return refusals.longName
  if (byteLength(draft.email) > limits.email) return refusals.longEmail
  if (byteLength(draft.url) > limits.url) return refusals.longUrl
  return byteLength(draft.content) > limits.content ? refusals.longContent : undefined
}

/** Lengths are measured before the name is escaped, so a name of many `&` passes and then does not fit. */
export const nameFits = (escapedName: string): boolean => byteLength(escapedName) <= nameColumn

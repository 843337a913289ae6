import type { CommentDraft } from '../../../domain/comment'
import { deliveryWords } from '../../../language/english/delivery'

/** A field of the form. */
export type Field = keyof CommentDraft

/** What is wrong with a field, in words for the one who filled it in. */
export type FieldProblems = Partial<Record<Field, string>>

/** Bytes that WordPress's columns hold (wp_get_comment_fields_max_lengths). */
const mostBytes: Record<Field, number> = { text: 65_525, name: 245, email: 100 }

const bytesOf = (text: string) => new TextEncoder().encode(text).length

const percentOver = (text: string, most: number) => Math.max(1, Math.ceil((1 - most / bytesOf(text)) * 100))

const tooLong = (field: Field, text: string): string | null => {
  const most = mostBytes[field]
  if (bytesOf(text) <= most) return null
  const { textTooLong, nameTooLong, emailTooLong } = deliveryWords()
  if (field === 'text') return textTooLong(percentOver(text, most))
  return field === 'name' ? nameTooLong : emailTooLong
}

/** What WordPress's is_email asks for at the least: something, one @, a domain with a dot. */
const looksLikeEmail = (email: string) => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email)

const problemWithText = (text: string) =>
  text.trim() === '' ? deliveryWords().textMissing : tooLong('text', text.trim())

const problemWithName = (name: string) =>
  name.trim() === '' ? deliveryWords().nameMissing : tooLong('name', name.trim())

const problemWithEmail = (email: string) => {
  const given = email.trim()
  if (given === '') return deliveryWords().emailMissing
  if (given.length < 6 || !looksLikeEmail(given)) return deliveryWords().emailWrong
  return tooLong('email', given)
}

/** Finds before sending what WordPress would refuse; an empty object when all is well. */
export const validateDraft = ({ text, name, email }: CommentDraft): FieldProblems => {
  const problems = {
    text: problemWithText(text),
    name: problemWithName(name),
    email: problemWithEmail(email),
  }
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== null))
}

import { type Fault, invalidParameters, type Refusal } from './refusals'

/** What was sent, from JSON, a form or the query: nothing about it is known yet. */
export type SentFields = Readonly<Record<string, unknown>>

const wrongType = (field: string, type: string): Fault => ({
  code: 'rest_invalid_type',
  message: `${field} is not of type ${type}.`,
  data: { param: field },
})

const isWhole = (value: unknown) =>
  (typeof value === 'number' && Number.isInteger(value)) ||
  (typeof value === 'string' && /^\s*[+-]?\d+(\.0*)?\s*$/.test(value))

const isDate = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}/.test(value)

const isIp = (value: unknown) => typeof value === 'string' && /^[\da-f.:]{3,45}$/i.test(value)

/** In the order in which WordPress reports them. */
const checks: Readonly<Record<string, (value: unknown) => Fault | undefined>> = {
  author: (value) => (isWhole(value) ? undefined : wrongType('author', 'integer')),
  author_ip: (value) =>
    isIp(value)
      ? undefined
      : { code: 'rest_invalid_ip', message: 'author_ip is not a valid IP address.', data: null },
  author_name: (value) => (typeof value === 'string' ? undefined : wrongType('author_name', 'string')),
  author_url: (value) => (typeof value === 'string' ? undefined : wrongType('author_url', 'string')),
  author_user_agent: (value) =>
    typeof value === 'string' ? undefined : wrongType('author_user_agent', 'string'),
  date: (value) =>
    isDate(value) ? undefined : { code: 'rest_invalid_date', message: 'Invalid date.', data: null },
  date_gmt: (value) =>
    isDate(value) ? undefined : { code: 'rest_invalid_date', message: 'Invalid date.', data: null },
  parent: (value) => (isWhole(value) ? undefined : wrongType('parent', 'integer')),
  post: (value) => (isWhole(value) ? undefined : wrongType('post', 'integer')),
}

export const isEmail = (value: unknown) =>
  typeof value === 'string' && /^[\w!#$%&'*+/=?^`{|}~.-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(value.trim())

export const emailFault: Fault = { code: 'rest_invalid_email', message: 'Invalid email address.', data: null }

const given = (value: unknown) => value !== undefined && value !== null

/** 400 for fields of the wrong kind: all of them at once, the email only when the rest is right. */
export const findFieldFaults = (sent: SentFields): Refusal | undefined => {
  const faults: Record<string, Fault> = {}
  for (const [field, check] of Object.entries(checks)) {
    const fault = given(sent[field]) ? check(sent[field]) : undefined
    if (fault) faults[field] = fault
  }
  if (Object.keys(faults).length > 0) return invalidParameters(faults)
  const email = sent.author_email
  if (!given(email) || email === '' || isEmail(email)) return undefined
  return invalidParameters({ author_email: emailFault })
}

const wholeNumber = (value: unknown) => (given(value) ? Number(value) : 0)
const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** The text itself, or `{ raw }`. A number or a list counts as nothing. */
const contentOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null || !('raw' in value)) return ''
  return textOf(value.raw)
}

/** A name or a line of text without tags and line breaks. */
const plainLine = (value: unknown) =>
  textOf(value)
    .replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/gi, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** "example.com" gets a scheme, `javascript:` gets nothing. */
const cleanUrl = (value: unknown): string => {
  const url = textOf(value).trim().replaceAll(' ', '%20')
  if (url === '') return ''
  if (/^(https?|ftp|mailto):/i.test(url)) return url
  if (/^[a-z][a-z\d+.-]*:/i.test(url) && !/^[^/?#]*:\d/.test(url)) return ''
  return /^[/#?]/.test(url) ? url : `http://${url}`
}

/**
 * A comment as its writer meant it, before any rule has looked at it. WordPress would let anybody date it; our plugin,
 * without which nobody gets so far, does not.
 */
export interface CommentDraft {
  readonly post: number
  readonly parent: number
  readonly name: string
  readonly email: string
  readonly url: string
  readonly content: string
}

export const toDraft = (sent: SentFields): CommentDraft => ({
  post: wholeNumber(sent.post),
  parent: Math.max(0, wholeNumber(sent.parent)),
  name: plainLine(sent.author_name),
  email: textOf(sent.author_email).trim(),
  url: cleanUrl(sent.author_url),
  content: contentOf(sent.content),
})

import { expect, test } from 'vitest'
import { Malformed, Refused, Unreachable } from '../../../domain/problems'
import { refusalWords } from './refusalWords'

const refused = (
  status: number,
  code: string,
  rest: { retryAfter?: number; params?: Record<string, string> } = {},
) => new Refused(status, code, 'Words of WordPress.', rest.retryAfter ?? null, rest.params ?? {})

test.each([
  ['a duplicate', refused(409, 'comment_duplicate'), 'said this already', 'mend'],
  ['closed comments', refused(403, 'rest_comment_closed'), 'closed', 'copy'],
  ['a story that is gone', refused(403, 'rest_comment_invalid_post_id'), 'closed', 'copy'],
  ['a site for members', refused(401, 'rest_comment_login_required'), 'own page only', 'own-page'],
  ['no name', refused(400, 'rest_comment_author_data_required'), 'name and email', 'mend'],
  ['no text', refused(400, 'rest_comment_content_invalid'), 'no text', 'mend'],
  ['a long text', refused(400, 'comment_content_column_length'), 'Too long', 'mend'],
  ['a name that does not fit', refused(500, 'rest_comment_failed_create'), 'could not store', 'again'],
  ['a server fault', refused(500, 'internal_server_error'), 'has a fault', 'again'],
  ['a proxy’s error page', refused(502, 'http_502'), 'has a fault', 'again'],
  ['a dead network', new Unreachable('x'), 'did not answer', 'again'],
  ['a login page in between', new Malformed('x'), 'made no sense', 'again'],
  ['a defect of ours', new TypeError('x'), 'broke', 'again'],
])('has words and a way on for %s', (_, problem, title, way) => {
  const words = refusalWords(problem)
  expect(words.title).toContain(title)
  expect(words.way.kind).toBe(way)
})

test('waits 15 seconds when WordPress says it was too fast', () => {
  expect(refusalWords(refused(400, 'comment_flood')).way).toEqual({ kind: 'wait', seconds: 15 })
})

test('waits as long as Retry-After says, half a minute where it says nothing', () => {
  expect(refusalWords(refused(429, 'http_429', { retryAfter: 7 })).way).toEqual({ kind: 'wait', seconds: 7 })
  expect(refusalWords(refused(429, 'http_429')).way).toEqual({ kind: 'wait', seconds: 30 })
})

test('ties what WordPress says of a parameter to its field', () => {
  const { fields, way } = refusalWords(
    refused(400, 'rest_invalid_param', { params: { author_email: 'Invalid email address.' } }),
  )
  expect(fields).toEqual({ email: 'Invalid email address.' })
  expect(way.kind).toBe('mend')
})

test('passes on what WordPress says of a parameter that is not in the form', () => {
  const { advice, fields } = refusalWords(
    refused(400, 'rest_invalid_param', { params: { post: 'post is not of type integer.' } }),
  )
  expect(advice).toBe('post is not of type integer.')
  expect(fields).toEqual({})
})

test('passes WordPress’s own sentence on where the code is unknown', () => {
  expect(refusalWords(refused(403, 'plugin_says_no')).advice).toBe('Words of WordPress.')
})

import { expect, test } from 'vitest'
import { refusalWords } from './refusalWords'

const refusal = (status: number, code: string, params: Record<string, string> = {}) => ({
  status,
  code,
  message: 'Words of WordPress.',
  params,
})

test.each([
  ['a duplicate', 409, 'comment_duplicate', 'said this already', 'mend'],
  ['closed comments', 403, 'rest_comment_closed', 'closed', 'copy'],
  ['a story that is gone', 403, 'rest_comment_invalid_post_id', 'closed', 'copy'],
  ['a site for members', 401, 'rest_comment_login_required', 'own page only', 'own-page'],
  ['no name', 400, 'rest_comment_author_data_required', 'name and email', 'mend'],
  ['no text', 400, 'rest_comment_content_invalid', 'no text', 'mend'],
  ['a long text', 400, 'comment_content_column_length', 'Too long', 'mend'],
  ['a name that does not fit', 500, 'rest_comment_failed_create', 'could not store', 'again'],
  ['what the filters put away', 200, 'not_accepted', 'not accepted', 'mend'],
])('has words and a way on for %s', (_, status, code, title, way) => {
  const words = refusalWords(refusal(status, code))
  expect(words.title).toContain(title)
  expect(words.way).toBe(way)
})

test('ties what WordPress says of a parameter to its field', () => {
  const { fields, way } = refusalWords(
    refusal(400, 'rest_invalid_param', { author_email: 'Invalid email address.' }),
  )
  expect(fields).toEqual({ email: 'Invalid email address.' })
  expect(way).toBe('mend')
})

test('passes on what WordPress says of a parameter that is not in the form', () => {
  const { advice, fields } = refusalWords(
    refusal(400, 'rest_invalid_param', { post: 'post is not of type integer.' }),
  )
  expect(advice).toBe('post is not of type integer.')
  expect(fields).toEqual({})
})

test('passes WordPress’s own sentence on where the code is unknown', () => {
  expect(refusalWords(refusal(403, 'plugin_says_no')).advice).toBe('Words of WordPress.')
})

import { expect, test } from 'vitest'
import { Malformed, NotFound, Refused, Unreachable } from '../domain/problems'
import { problemWords } from './problemWords'

test.each([
  [new NotFound('x'), 'Not here'],
  [new Unreachable('x'), 'We could not fetch these stories'],
  [new Malformed('x'), 'The answer made no sense'],
  [new Refused(429, 'too_many_requests', 'Slow down.'), 'The newsroom is busy'],
  [new Refused(503, 'http_503', ''), 'The newsroom is closed for maintenance'],
  [new Refused(500, 'internal_server_error', ''), 'The newsroom has a fault'],
  [new Refused(401, 'rest_forbidden', 'Sorry.'), 'This is not open to everybody'],
  [new Refused(400, 'rest_invalid_param', 'Invalid.'), 'The newsroom refused the request'],
  [new TypeError('x'), 'Something broke on this page'],
])('%s is put into words', (problem, title) => {
  expect(problemWords(problem, 'fetch these stories').title).toBe(title)
})

test('hands on what WordPress gave as its reason, and the number of a fault', () => {
  expect(problemWords(new Refused(400, 'x', 'Invalid page.'), 'read').advice).toBe('Invalid page.')
  expect(problemWords(new Refused(502, 'x', ''), 'read').advice).toContain('502')
})

test('says that the device is offline rather than that the newsroom is silent', () => {
  expect(problemWords(new Unreachable('x'), 'show this story', true)).toEqual({
    title: 'You are offline',
    advice: 'We could not show this story. It is tried again when the network is back.',
  })
  expect(problemWords(new Refused(429, 'x', ''), 'read', true).title).toBe('The newsroom is busy')
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { toRefusal } from './refusal'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-24T07:00:00Z') }))
afterEach(() => void vi.useRealTimers())

const answer = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, statusText: 'Said no', headers })

test('WordPress says why, in plain words and for each parameter', () => {
  const body = {
    code: 'rest_invalid_param',
    message: 'Invalid: <strong>email</strong> &amp; name',
    data: { status: 400, params: { author_email: 'Invalid email address.' } },
  }
  expect(toRefusal(answer(400), JSON.stringify(body))).toMatchObject({
    status: 400,
    code: 'rest_invalid_param',
    message: 'Invalid: email & name',
    params: { author_email: 'Invalid email address.' },
    retryAfter: null,
  })
})

test.each([
  ['<a href="/login">Log in</a> first.', 'Log in first.'],
  [' Wait. ', 'Wait.'],
  [undefined, ''],
])('the sentence %o reads “%s”', (message, sentence) =>
  expect(toRefusal(answer(403), JSON.stringify({ code: 'x', message })).message).toBe(sentence),
)

test.each(['<h1>Down</h1>', '', '[1]', '{"error":"x"}'])(
  'an answer of %o has the status for a code',
  (text) =>
    expect(toRefusal(answer(503), text)).toMatchObject({ status: 503, code: 'http_503', message: 'Said no' }),
)

test.each([
  ['15', 15],
  ['-3', 0],
  ['Tue, 24 Nov 2026 07:01:30 GMT', 90],
  ['Tue, 24 Nov 2026 06:00:00 GMT', 0],
  ['soon', null],
])('Retry-After %s asks for %s s', (header, seconds) =>
  expect(toRefusal(answer(429, { 'Retry-After': header }), '{}').retryAfter).toBe(seconds),
)

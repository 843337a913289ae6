import { expect, test } from 'vitest'
import { aComment, aPendingComment } from '../../test/builders'
import { outcomeOf, outcomeOfAnswer } from './delivery'
import { Malformed, Refused, Unreachable } from './problems'

const refused = (status: number, code: string, retryAfter: number | null = null) =>
  new Refused(status, code, 'No.', retryAfter)

test.each([
  ['no answer', new Unreachable('x'), 'network'],
  ['an answer of somebody in between', new Malformed('x'), 'newsroom'],
  ['a defect', new TypeError('x'), 'newsroom'],
  ['a fault of the server', refused(500, 'internal_server_error'), 'newsroom'],
  ['maintenance', refused(503, 'http_503'), 'newsroom'],
  ['too many requests', refused(429, 'http_429'), 'newsroom'],
  ['a redirect, which is not followed', refused(0, 'redirected'), 'address'],
  ['the flood rule', refused(400, 'comment_flood'), 'flood'],
])('after %s it is tried again', (_, problem, reason) => {
  expect(outcomeOf(problem, aPendingComment({ attempts: 1 }))).toMatchObject({
    kind: 'later',
    for: reason,
  })
})

test.each([
  [403, 'rest_comment_closed'],
  [400, 'comment_content_column_length'],
  [401, 'rest_comment_login_required'],
  [500, 'rest_comment_failed_create'],
  [404, 'rest_no_route'],
])('%i %s is for good', (status, code) => {
  expect(outcomeOf(refused(status, code), aPendingComment())).toEqual({
    kind: 'refused',
    refusal: { status, code, message: 'No.', params: {} },
  })
})

test('a duplicate counts as delivered, unless the same words stood there before', () => {
  const duplicate = refused(409, 'comment_duplicate')
  expect(outcomeOf(duplicate, aPendingComment({ isRepeat: false })).kind).toBe('there already')
  expect(outcomeOf(duplicate, aPendingComment({ isRepeat: true })).kind).toBe('refused')
})

test('the pause grows from a second to five minutes, and is what the newsroom asks for where it does', () => {
  const waitAfter = (attempts: number, problem: unknown = new Unreachable('x')) => {
    const outcome = outcomeOf(problem, aPendingComment({ attempts }))
    return outcome.kind === 'later' ? outcome.wait : Number.NaN
  }
  expect(waitAfter(1)).toBeGreaterThanOrEqual(1_000)
  expect(waitAfter(1)).toBeLessThanOrEqual(1_250)
  expect(waitAfter(4)).toBeGreaterThanOrEqual(8_000)
  expect(waitAfter(90)).toBeLessThanOrEqual(375_000)
  expect(waitAfter(1, refused(503, 'http_503', 7))).toBe(7_000)
  expect(waitAfter(1, refused(503, 'http_503', 1e9))).toBe(3_600_000)
  expect(waitAfter(3, refused(400, 'comment_flood'))).toBe(16_000)
  expect(waitAfter(3, refused(400, 'comment_flood', 40))).toBe(40_000)
  expect(waitAfter(3, refused(429, 'http_429', 40))).toBe(40_000)
})

test('a comment that the filters put away is refused, others are delivered', () => {
  expect(outcomeOfAnswer(aComment({ status: 'refused' }))).toEqual({
    kind: 'refused',
    refusal: { status: 200, code: 'not_accepted', message: '', params: {} },
  })
  const held = aComment({ status: 'held' })
  expect(outcomeOfAnswer(held)).toEqual({ kind: 'delivered', comment: held })
})

import { expect, test, vi } from 'vitest'
import { Malformed, NotFound, Refused, Unreachable } from '../domain/problems'
import { isWorthRetrying, retryDelay } from './queryClient'

const tries = (problem: Error) => [0, 1, 2, 3].filter((failures) => isWorthRetrying(failures, problem)).length

test.each([
  ['no answer', new Unreachable(), 2],
  ['a server that breaks', new Refused(500, 'http_500', ''), 2],
  ['a busy server', new Refused(429, 'rate_limited', '', 12), 2],
  ['a server away for long', new Refused(503, 'http_503', '', 600), 0],
  ['a refusal', new Refused(403, 'rest_forbidden', ''), 0],
  ['nothing there', new NotFound(), 0],
  ['an answer outside the contract', new Malformed(), 1],
  ['a bug of ours', new TypeError(), 0],
])('%s is asked again %#', (_, problem, times) => expect(tries(problem)).toBe(times))

test('offline nothing is tried again', () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  expect(tries(new Unreachable())).toBe(0)
})
test('waits what the newsroom asks for, else longer each time and not in step with others', () => {
  expect(retryDelay(0, new Refused(429, 'rate_limited', '', 12))).toBe(12_000)
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  expect([retryDelay(0, new Unreachable()), retryDelay(1, new Unreachable())]).toEqual([750, 1500])
})

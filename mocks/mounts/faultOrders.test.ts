import { expect, test } from 'vitest'
import { readFault, readRules } from './faultOrders'

test('a fault is read as it was ordered', () => {
  const order = { kind: 'status', method: 'POST', path: 'wp/v2/comments', times: 3, status: 500 }
  expect(readFault(order)).toEqual(order)
})

test.each([
  [{}, 'kind is one of status, cut-before, cut-after, delay'],
  [{ kind: 'explode' }, 'kind is one of'],
  [{ kind: 'status', times: 0 }, 'times is a whole number'],
  [{ kind: 'status', status: 200 }, 'status is a status from 400 to 599'],
  [{ kind: 'delay', ms: '5' }, 'ms is a whole number of milliseconds'],
  [{ kind: 'delay', method: 5 }, 'method is a method'],
  [{ kind: 'delay', tmies: 5 }, 'tmies is unknown'],
])('%o is refused in words', (order, words) => {
  expect(readFault(order)).toContain(words)
})

test('rules name what they change and nothing else', () => {
  expect(readRules({})).toEqual({})
  expect(readRules({ floodSeconds: 2 })).toEqual({ floodSeconds: 2 })
  expect(readRules({ moderated: true })).toEqual({ moderation: 'all' })
  expect(readRules({ moderated: false })).toEqual({ moderation: 'none' })
})

test('rules that make no sense are refused in words', () => {
  expect(readRules({ floodSeconds: -1 })).toContain('floodSeconds')
  expect(readRules({ moderated: 'yes' })).toContain('moderated')
})

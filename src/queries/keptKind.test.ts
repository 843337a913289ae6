import { expect, test } from 'vitest'
import { keptKind } from './keptKind'

test.each([
  [['article', 'lagoon'], 'at once'],
  [['comments', 7], 'living'],
  [['feed', { kind: 'sources', sources: [] }], 'list'],
])('%o is kept as “%s”', (key, kind) => expect(keptKind(key)).toBe(kind))

test('what somebody searched for is never kept', () =>
  expect(keptKind(['feed', { kind: 'search', words: 'ferry' }])).toBeNull())

test('a query that nobody listed stays in memory', () => expect(keptKind(['outbox'])).toBeNull())

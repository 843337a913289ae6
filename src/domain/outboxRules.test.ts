import { expect, test } from 'vitest'
import { aComment, aPendingComment } from '../../test/builders'
import { claim, dueIn, hurried, settled } from './outboxRules'
import type { PendingComment, WaitingFor } from './pendingComment'

const now = 1_000_000
const waiting = (
  id: string,
  notBefore = 0,
  reason: WaitingFor = 'turn',
  rest: Partial<PendingComment> = {},
) =>
  aPendingComment({
    id,
    writtenAt: Number(id.slice(1)),
    state: { kind: 'waiting', for: reason, notBefore },
    ...rest,
  })
const sending = (id: string, since = now) => ({
  ...waiting(id),
  state: { kind: 'sending' as const, since },
})

test('the oldest that is due is taken, and marked', () => {
  const taken = claim([waiting('b2'), waiting('a1', now + 1), waiting('c3')], now, true)
  expect(taken).toMatchObject({
    id: 'b2',
    attempts: 1,
    state: { kind: 'sending', since: now },
  })
})

test('while one is being sent by another tab nothing is taken, until that tab must be gone', () => {
  const all = [sending('a1'), waiting('b2')]
  expect(claim(all, now + 59_999, false)).toBeNull()
  expect(claim(all, now + 60_001, false)).toMatchObject({ id: 'a1' })
})

test('who is known to be alone takes over at once what a dead tab was sending', () => {
  expect(claim([sending('a1')], now + 1, true)).toMatchObject({ id: 'a1' })
})

test('what is refused, or waits, is not taken', () => {
  const refusal = { status: 403, code: 'rest_comment_closed', message: '', params: {} }
  const refused = { ...waiting('a1'), state: { kind: 'refused' as const, refusal } }
  expect(claim([refused, waiting('b2', now + 1)], now, true)).toBeNull()
})

test('a wait that was written under a clock far ahead is over', () => {
  expect(claim([waiting('a1', now + 3_600_001)], now, true)?.id).toBe('a1')
})

test('a delivered comment leaves; a refused one stays with the reason', () => {
  const all = [waiting('a1'), waiting('b2')]
  const [sent] = all as [PendingComment]
  expect(settled(all, sent, { kind: 'delivered', comment: aComment() }, now).map(({ id }) => id)).toEqual([
    'b2',
  ])
  expect(settled(all, sent, { kind: 'there already' }, now).map(({ id }) => id)).toEqual(['b2'])
  const refusal = { status: 403, code: 'x', message: '', params: {} }
  expect(settled(all, sent, { kind: 'refused', refusal }, now).find(({ id }) => id === 'a1')?.state).toEqual({
    kind: 'refused',
    refusal,
  })
})

test('when the newsroom asks for a pause all that waits keeps it', () => {
  const all = [waiting('a1'), waiting('b2'), waiting('c3', now + 50_000)]
  const [sent] = all as [PendingComment]
  const after = settled(all, sent, { kind: 'later', for: 'flood', wait: 16_000 }, now)
  const times = Object.fromEntries(
    after.map(({ id, state }) => [id, state.kind === 'waiting' && state.notBefore - now]),
  )
  expect(times).toEqual({ a1: 16_000, b2: 16_000, c3: 50_000 })
})

test('what was dropped while it was being sent stays dropped', () => {
  const outcome = { kind: 'later', for: 'network', wait: 1 } as const
  expect(settled([waiting('b2')], waiting('a1'), outcome, now).map(({ id }) => id)).toEqual(['b2'])
})

test('when the network is back all is due but what keeps the pause between two comments', () => {
  const all = [waiting('a1', now + 9, 'network'), waiting('b2', now + 9, 'flood')]
  expect(hurried(all).map(({ state }) => state.kind === 'waiting' && state.notBefore)).toEqual([0, now + 9])
})

test('tells when the next one is due', () => {
  expect(dueIn([], now)).toBeNull()
  expect(dueIn([waiting('a1', now + 500), waiting('b2', now + 200)], now)).toBe(200)
  expect(dueIn([waiting('a1', 0)], now)).toBe(0)
  expect(dueIn([sending('a1', now - 10_000)], now)).toBe(50_000)
  // Another clock said so.
  expect(dueIn([sending('a1', now + 86_400_000)], now)).toBe(60_000)
})

import { expect, test } from 'vitest'
import { waitingWords } from './waitingWords'

test.each([
  ['turn', 'On its way.'],
  ['network', 'Waiting for the network. It goes out by itself.'],
  ['newsroom', 'The newsroom could not take it just now. It goes out by itself.'],
  ['flood', 'The newsroom takes one comment at a time. It goes out in a moment, by itself.'],
] as const)('a comment that waits for its %s says so', (reason, words) => {
  expect(waitingWords({ kind: 'waiting', for: reason, notBefore: 0 }, true)).toBe(words)
})

test('a comment on its way says so', () => {
  expect(waitingWords({ kind: 'sending', since: 1 }, true)).toBe('Sending…')
})

test('where the browser keeps nothing, the writer is asked to leave the page open', () => {
  expect(waitingWords({ kind: 'waiting', for: 'network', notBefore: 0 }, false)).toContain(
    'leave the page open',
  )
})

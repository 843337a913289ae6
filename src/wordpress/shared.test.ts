import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test, vi } from 'vitest'
import { shared } from './shared'

test('equal ones are the same object, others are not', () => {
  const city = shared({ id: 1, name: 'City' })
  expect(shared({ id: 1, name: 'City' })).toBe(city)
  expect(shared({ id: 1, name: 'Town' })).not.toBe(city)
  expect(shared([city])).toBe(shared([city]))
})

test('what nobody holds any more is let go', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const seen = (() => new WeakRef(shared({ id: 2, name: 'Seen once' })))()
  const held = shared({ id: 3, name: 'Held' })
  await vi.waitFor(() => {
    collect()
    // A failure that is told would hold it.
    expect(seen.deref() === undefined).toBe(true)
  })
  expect(shared({ id: 3, name: 'Held' })).toBe(held)
})

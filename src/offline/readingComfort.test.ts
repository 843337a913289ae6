import { afterEach, expect, test, vi } from 'vitest'
import { usualComfort } from '../domain/readingComfort'
import { followComfort, keepComfort, readComfort } from './readingComfort'

afterEach(() => keepComfort(usualComfort))

test('is kept as little as possible, and the same object until it changes', () => {
  keepComfort({ ...usualComfort, theme: 'sepia' })
  expect(localStorage.getItem('broadsheet:reading-comfort')).toBe('{"theme":"sepia"}')
  expect(readComfort()).toBe(readComfort())
  expect(readComfort().theme).toBe('sepia')
})
test('what another tab chose is heard here, until nobody listens any more', () => {
  const listener = vi.fn()
  const stop = followComfort(listener)
  localStorage.setItem('broadsheet:reading-comfort', '{"size":"large"}')
  dispatchEvent(new StorageEvent('storage', { key: 'broadsheet:reading-comfort' }))
  expect(listener).toHaveBeenCalledOnce()
  expect(readComfort().size).toBe('large')
  dispatchEvent(new StorageEvent('storage', { key: 'broadsheet:name' }))
  stop()
  dispatchEvent(new StorageEvent('storage', { key: 'broadsheet:reading-comfort' }))
  expect(listener).toHaveBeenCalledOnce()
})

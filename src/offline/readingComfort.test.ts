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

test('all that listen hear a choice made here, and one who stops leaves the others', () => {
  const [first, second] = [vi.fn(), vi.fn()]
  const stopFirst = followComfort(first)
  const stopSecond = followComfort(second)
  keepComfort({ ...usualComfort, theme: 'dark' })
  stopFirst()
  dispatchEvent(new StorageEvent('storage', { key: null }))
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 2])
  stopSecond()
  expect(readComfort().theme).toBe('dark')
  localStorage.setItem('broadsheet:reading-comfort', '{"theme":"light"}')
  expect(readComfort().theme).toBe('dark')
  followComfort(first)()
  expect(readComfort().theme).toBe('light')
})

import { Query, QueryClient, type QueryKey } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const writeFetched = vi.fn(async () => undefined)

const client = new QueryClient()
const query = new Query<unknown, Error, unknown, QueryKey>({
  client,
  queryKey: ['site'],
  queryHash: '["site"]',
})

/** A page that was just opened. */
const open = async () => {
  vi.resetModules()
  vi.doMock('./writeQueries', () => ({ writeFetched }))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestIdleCallback'] })
  const { writeSoon } = await import('./writeSoon')
  return writeSoon()
}

/** Time passes, until code that was fetched has come, too. */
const pass = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms)
  await vi.dynamicImportSettled()
}

let writing: Awaited<ReturnType<typeof open>>

beforeEach(async () => {
  writing = await open()
})

afterEach(() => {
  writing.stop()
  vi.useRealTimers()
  vi.doUnmock('./writeQueries')
  vi.resetModules()
  writeFetched.mockClear()
})

test('what the newsroom has just sent is written after a moment', async () => {
  writing.add(query, true)
  await pass(4_000)
  expect(writeFetched).toHaveBeenCalledExactlyOnceWith([query], [query])
})

test('what was printed or kept is written for a reader who stays', async () => {
  writing.add(query, false)
  await pass(4_000)
  expect(writeFetched).not.toHaveBeenCalled()
  window.dispatchEvent(new Event('scroll'))
  await pass(4_000)
  expect(writeFetched).toHaveBeenCalledExactlyOnceWith([query], [])
})

test('it is written at once when the reader leaves', async () => {
  writing.add(query, false)
  window.dispatchEvent(new Event('pagehide'))
  await pass(0)
  expect(writeFetched).toHaveBeenCalledExactlyOnceWith([query], [])
})

test('whoever stops writing hears nothing more of what waited', async () => {
  writing.add(query, false)
  writing.stop()
  window.dispatchEvent(new Event('scroll'))
  await pass(4_000)
  expect(writeFetched).not.toHaveBeenCalled()
})

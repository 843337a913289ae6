import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { warmWhenSeen } from './warmWhenSeen'

const newsroom = vi.fn<(address: string) => Promise<Response>>(async () => Response.json([]))
const disconnect = vi.fn()
let tell: (isIntersecting: boolean) => void

beforeEach(() => {
  vi.useFakeTimers()
  newsroom.mockClear()
  disconnect.mockClear()
  vi.stubGlobal('fetch', newsroom)
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(call: (entries: object[]) => void) {
        tell = (isIntersecting) => call([{ isIntersecting }])
      }
      observe() {}
      disconnect = disconnect
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const watch = () => {
  const gone = new AbortController()
  warmWhenSeen(new QueryClient(), '1,2', document.body, gone.signal)
  return gone
}

test('stories that stand on the screen for half a second are fetched in one go, those scrolled by are not', async () => {
  watch()
  tell(true)
  await vi.advanceTimersByTimeAsync(400)
  tell(false)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(newsroom).not.toHaveBeenCalled()
  tell(true)
  await vi.advanceTimersByTimeAsync(500)
  expect(newsroom).toHaveBeenCalledOnce()
  expect(new URL(String(newsroom.mock.calls[0]?.[0])).searchParams.get('include')).toBe('1,2')
})

test('a block that is gone fetches nothing', async () => {
  const gone = watch()
  tell(true)
  gone.abort()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(newsroom).not.toHaveBeenCalled()
  expect(disconnect).toHaveBeenCalled()
})

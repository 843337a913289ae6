import { expect, test, vi } from 'vitest'
import { aComment } from '../../test/builders'
import { onOutboxNews, tellOutboxNews } from './outboxNews'

test('news of the outbox reach every listener until it stops', async () => {
  const first = vi.fn()
  const second = vi.fn()
  const stopFirst = onOutboxNews(first)
  const stopSecond = onOutboxNews(second)
  const news = { kind: 'delivered', comment: aComment() } as const
  tellOutboxNews(news)
  await vi.waitFor(() => expect(second).toHaveBeenCalledExactlyOnceWith(news))
  expect(first).toHaveBeenCalledExactlyOnceWith(news)
  stopFirst()
  tellOutboxNews({ kind: 'changed' })
  await vi.waitFor(() => expect(second).toHaveBeenLastCalledWith({ kind: 'changed' }))
  expect(first).toHaveBeenCalledOnce()
  stopSecond()
})

test('a browser without channels tells nobody, and breaks nothing', () => {
  const { BroadcastChannel } = globalThis
  Reflect.deleteProperty(globalThis, 'BroadcastChannel')
  tellOutboxNews({ kind: 'changed' })
  onOutboxNews(vi.fn())()
  Object.assign(globalThis, { BroadcastChannel })
})

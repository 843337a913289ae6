import { afterEach, expect, test, vi } from 'vitest'
import { wakeForOutbox } from './backgroundSync'

const withWorker = (getRegistration: () => Promise<unknown>) =>
  Object.defineProperty(navigator, 'serviceWorker', { value: { getRegistration }, configurable: true })

afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

test('the browser is asked to wake the worker for the outbox', async () => {
  const register = vi.fn()
  withWorker(async () => ({ sync: { register } }))
  await wakeForOutbox()
  expect(register).toHaveBeenCalledExactlyOnceWith('outbox')
})

test.each([
  ['refuses', async () => ({ sync: { register: () => Promise.reject(new DOMException('no')) } })],
  ['has no such thing', async () => ({})],
  ['has no worker yet', async () => undefined],
])('a browser that %s breaks nothing', async (_, registration) => {
  withWorker(registration)
  await expect(wakeForOutbox()).resolves.toBeUndefined()
})

test('nor does one without workers', async () => {
  await expect(wakeForOutbox()).resolves.toBeUndefined()
})

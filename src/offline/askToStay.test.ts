import { afterEach, expect, test, vi } from 'vitest'
import { askToStay } from './askToStay'

afterEach(() => {
  Reflect.deleteProperty(navigator, 'storage')
})

test('the browser is asked once to keep what is here', async () => {
  const persist = vi.fn(async () => true)
  Object.defineProperty(navigator, 'storage', { value: { persist }, configurable: true })
  await askToStay()
  await askToStay()
  expect(persist).toHaveBeenCalledOnce()
})
test('one that knows no such question is asked once it does', async () => {
  Object.defineProperty(navigator, 'storage', { value: {}, configurable: true })
  await askToStay()
  const persist = vi.fn(async () => true)
  Object.defineProperty(navigator, 'storage', { value: { persist }, configurable: true })
  await askToStay()
  expect(persist).toHaveBeenCalledOnce()
})
test('a browser that refuses, or knows no such question, breaks nothing', async () => {
  await askToStay()
  const persist = () => Promise.reject(new TypeError('insecure'))
  Object.defineProperty(navigator, 'storage', { value: { persist }, configurable: true })
  await askToStay()
})

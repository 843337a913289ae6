import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { within } from './within'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const after = <Value>(ms: number, end: () => Value): Promise<Value> =>
  new Promise((resolve, reject) => {
    setTimeout(() => {
      try {
        resolve(end())
      } catch (problem) {
        reject(problem)
      }
    }, ms)
  })

const fail = () => {
  throw new Error('broken')
}

test('what comes in time is handed on, and no timer stays behind', async () => {
  const value = within(
    after(90, () => 'news'),
    100,
  )
  await vi.advanceTimersByTimeAsync(90)
  expect(await value).toBe('news')
  expect(vi.getTimerCount()).toBe(0)
})

test('what comes late is not waited for, and may even fail then', async () => {
  const value = within(after(200, fail), 100)
  await vi.advanceTimersByTimeAsync(100)
  expect(await value).toBeUndefined()
  await vi.advanceTimersByTimeAsync(200)
})

test('what fails in time fails', async () => {
  const value = expect(within(after(50, fail), 100)).rejects.toThrow('broken')
  await vi.advanceTimersByTimeAsync(50)
  await value
})

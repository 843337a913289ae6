import { afterEach, expect, test, vi } from 'vitest'
import { createFollower, type Follower } from './followReading'

let follower: Follower | undefined
afterEach(() => follower?.stop())

const elementAt = (top: number) => {
  const element = document.createElement('p')
  element.getBoundingClientRect = () => new DOMRect(0, top, 300, 20)
  return element
}

const start = () => {
  const scrollBy = vi.fn()
  vi.stubGlobal('scrollBy', scrollBy)
  follower = createFollower()
  return { scrollBy, follow: follower.follow, resume: follower.resume }
}

test('what is read is brought into view, and left alone while it is there', () => {
  const { scrollBy, follow } = start()
  follow(elementAt(100))
  expect(scrollBy).not.toHaveBeenCalled()
  follow(elementAt(window.innerHeight - 10))
  follow(elementAt(-10))
  expect(scrollBy).toHaveBeenCalledTimes(2)
})
test('those who scroll by hand are left in peace for a while, unless they ask', () => {
  const { scrollBy, follow, resume } = start()
  const far = elementAt(5_000)
  window.dispatchEvent(new Event('wheel'))
  follow(far)
  expect(scrollBy).not.toHaveBeenCalled()
  resume()
  follow(far)
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageUp' }))
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 7_000)
  follow(far)
  expect(scrollBy).toHaveBeenCalledTimes(2)
})
test('nothing glides for those who want it still', () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  const { scrollBy, follow } = start()
  follow(elementAt(5_000))
  expect(scrollBy).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'instant' }))
})

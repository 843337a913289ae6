import { beforeEach, expect, test, vi } from 'vitest'
import { isOwn } from './ownOrigins'

beforeEach(() => vi.stubGlobal('__SITE__', { origins: ['https://paper.example'] }))

test.each([`${location.origin}/a.jpg`, 'https://paper.example/', 'https://paper.example/a.jpg'])(
  '%s is the newspaper’s',
  (address) => expect(isOwn(address)).toBe(true),
)

test.each([
  'https://spy.example/https://paper.example/',
  'https://paper.example.spy.example/a.jpg',
  '/a.jpg',
  '',
])('%o is not', (address) => expect(isOwn(address)).toBe(false))

test('where the newsroom named none, the page’s own is', () => {
  vi.stubGlobal('__SITE__', {})
  expect([isOwn(`${location.origin}/a.jpg`), isOwn('https://paper.example/a.jpg')]).toEqual([true, false])
})

import { expect, test } from 'vitest'
import { type Asked, countAtEdge } from './edgeCache'

const rule = { lifetime: 60, inactive: 600, takes: 1 }

const reads = (...times: number[]): Asked[] => times.map((at) => ({ at, address: '/a', isRead: true }))

test('an answer serves all who ask within its life', () => {
  expect(countAtEdge(reads(0, 0.5, 30, 60), rule)).toEqual({ asked: 4, fromCache: 3, reads: 1, writes: 0 })
})

test('an old answer is shown while one request fetches a new one', () => {
  expect(countAtEdge(reads(0, 70, 70.5, 100, 140), rule)).toMatchObject({ fromCache: 4, reads: 3 })
})

test('what nobody asked for in ten minutes is thrown away', () => {
  expect(countAtEdge(reads(0, 601), rule)).toMatchObject({ fromCache: 0, reads: 2 })
})

test('addresses do not share an answer', () => {
  const both = [...reads(0), { at: 1, address: '/a?page=2', isRead: true }]
  expect(countAtEdge(both, rule)).toMatchObject({ fromCache: 0, reads: 2 })
})

test('what is sent reaches WordPress each time', () => {
  const sent = [1, 2, 3].map((at) => ({ at, address: '/a', isRead: false }))
  expect(countAtEdge(sent, rule)).toEqual({ asked: 3, fromCache: 0, reads: 0, writes: 3 })
})

import { expect, test } from 'vitest'
import { recallChunk, rememberChunk } from './chunkMemory'

test('a stretch of a list is as tall on Back as it was left', () => {
  rememberChunk('entry/0', { height: 2400, isNear: true })
  rememberChunk('entry/0', { height: 2480, isNear: false })
  expect(recallChunk('entry/0')).toEqual({ height: 2480, isNear: false })
  expect(recallChunk('elsewhere/0')).toBeUndefined()
})

test('memory stays bounded: what was measured longest ago goes first', () => {
  const chunk = { height: 1, isNear: false }
  for (let number = 0; number < 5_000; number += 1) rememberChunk(`bound/${number}`, chunk)
  rememberChunk('bound/0', chunk)
  rememberChunk('bound/one more', chunk)
  expect(recallChunk('bound/1')).toBeUndefined()
  expect(recallChunk('bound/0')).toBeDefined()
  expect(recallChunk('bound/one more')).toBeDefined()
})

import { expect, test } from 'vitest'
import { isFoundIn, passageWith } from './passage'

const text = `The council met at six. ${'It talked for hours. '.repeat(8)}At last the ferry came, and everybody went home. ${'Nothing else happened. '.repeat(20)}`

test('cuts the passage around what was found, at whole words', () => {
  const passage = passageWith(text, 'ferry') ?? ''
  expect(passage).toMatch(/^…for hours\. At last the ferry came, and everybody went home\. Nothing .*…$/)
  expect(passage.length).toBeLessThan(220)
})

test('leaves a short text whole', () => {
  const end = `The ferry${'.'.repeat(155)}`
  expect(passageWith(end, 'ferry')).toBe(end)
  expect(passageWith('The slow ferry', 'ferry')).toBe('The slow ferry')
})

test('knows when nothing is found', () => {
  expect(passageWith(text, 'tram')).toBeNull()
  expect(isFoundIn(text, 'tram')).toBe(false)
  expect(isFoundIn(text, 'FERRY')).toBe(true)
})

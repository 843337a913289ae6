import { expect, test } from 'vitest'
import { createChance } from './chance'

const row = (name: string) => {
  const chance = createChance(name)
  return Array.from({ length: 50 }, chance.next)
}

test('gives the same row to the same name and another one to another name', () => {
  expect(row('harbour')).toEqual(row('harbour'))
  expect(row('harbour')).not.toEqual(row('lagoon'))
})

test('stays within the bounds it is given', () => {
  const chance = createChance('bounds')
  for (let turn = 0; turn < 500; turn++) {
    const value = chance.between(-3, 4)
    expect(value).toBeGreaterThanOrEqual(-3)
    expect(value).toBeLessThan(4)
  }
})

test('picks every entry of a list sooner or later', () => {
  const chance = createChance('list')
  const picked = new Set(Array.from({ length: 100 }, () => chance.pick(['a', 'b', 'c'])))
  expect([...picked].sort()).toEqual(['a', 'b', 'c'])
})

import { expect, test } from 'vitest'
import { shared } from './shared'

test('equal ones are the same object, others are not', () => {
  const city = shared({ id: 1, name: 'City' })
  expect(shared({ id: 1, name: 'City' })).toBe(city)
  expect(shared({ id: 1, name: 'Town' })).not.toBe(city)
  expect(shared([city])).toBe(shared([city]))
})

test('it does not grow without end', () => {
  const city = shared({ id: 1, name: 'City' })
  for (let id = 0; id < 4_000; id += 1) shared({ id, name: 'Tag' })
  expect(shared({ id: 1, name: 'City' })).not.toBe(city)
})

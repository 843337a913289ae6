import { expect, test } from 'vitest'
import { bestInstead } from './uploadSizes'

const at = (name: string) => `https://news.example/wp-content/uploads/2026/11/${name}`

test('the next larger size stands in', () => {
  const kept = ['bridge-300x200.jpg', 'bridge-768x512.jpg', 'bridge-1024x683.jpg', 'bridge.jpg'].map(at)
  expect(bestInstead(at('bridge-600x400.jpg'), kept)).toBe(at('bridge-768x512.jpg'))
})
test('where all are smaller, the largest of them', () => {
  const kept = ['bridge-300x200.jpg', 'bridge-768x512.jpg'].map(at)
  expect(bestInstead(at('bridge-1536x1024.jpg'), kept)).toBe(at('bridge-768x512.jpg'))
  expect(bestInstead(at('bridge.jpg'), kept)).toBe(at('bridge-768x512.jpg'))
})
test('the cropped square comes last', () => {
  const kept = ['bridge-150x150.jpg', 'bridge-scaled.jpg'].map(at)
  expect(bestInstead(at('bridge-300x200.jpg'), kept)).toBe(at('bridge-scaled.jpg'))
  expect(bestInstead(at('bridge-300x200.jpg'), [at('bridge-150x150.jpg')])).toBe(at('bridge-150x150.jpg'))
})
test('another upload never stands in', () => {
  const others = [at('bridge-2-300x200.jpg'), at('bridge.png'), 'https://other.example/bridge-300x200.jpg']
  expect(bestInstead(at('bridge-600x400.jpg'), others)).toBeUndefined()
  expect(bestInstead('https://news.example/image?id=1', ['https://news.example/image?id=2'])).toBeUndefined()
})

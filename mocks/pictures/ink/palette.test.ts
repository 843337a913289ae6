import { expect, test } from 'vitest'
import { ink, mix, paper, shade, tint } from './palette'

test('mixes two colours channel by channel', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
  expect(mix('#102030', '#304050', 0.25)).toBe('#182838')
})

test('goes from bare paper to the full ink, and from the colour to the dark ink', () => {
  expect([tint('#1f7a80', 0), tint('#1f7a80', 1)]).toEqual([paper, '#1f7a80'])
  expect([shade('#1f7a80', 0), shade('#1f7a80', 1)]).toEqual(['#1f7a80', ink])
})

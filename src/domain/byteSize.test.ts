import { expect, test } from 'vitest'
import { byteSize } from './byteSize'

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [31_400, '31 kB'],
  [1_250_000, '1.3 MB'],
  [345_000_000, '345 MB'],
  [345_600_000, '346 MB'],
  [2_000_000_000, '2 GB'],
  [2_000_000_000_000, '2,000 GB'],
])('%i bytes are “%s”', (bytes, words) => {
  expect(byteSize(bytes)).toBe(words.replace(' ', '\u00a0'))
})

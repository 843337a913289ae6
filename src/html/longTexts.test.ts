import { expect, test } from 'vitest'
import { closeSwallowing } from './closeSwallowing'
import { plainText } from './plainText'
import { withoutReported } from './withoutReported'

// Apart from the other tests of these modules: so long a text is nothing to try each mutant on.

test.each(['<object>', '</object>', '<object "', '<form><button>'])(
  'half a million letters of %s that nobody closed are read',
  (part) => {
    expect(closeSwallowing(part.repeat(500_000 / part.length))).toContain(part.slice(0, 5))
  },
)

test.each(['<a ', '<a "', '<p ""', '<a b="c" d e=f '])(
  'five million letters of %s are read as plain text',
  (part) => {
    expect(plainText(`Before ${part.repeat(5_000_000 / part.length)}`)).toBe('Before')
  },
)

test.each([
  '<a ',
  '<a "',
  "<a '",
  '<p ""',
  '<p style="" ',
  '"',
  '<p style',
  '<video ="',
  "<video ='",
  '<video src ',
])('five million letters of %s are read, and none added', (part) => {
  const text = part.repeat(5_000_000 / part.length)
  expect(text.startsWith(withoutReported(text).slice(0, 2))).toBe(true)
  expect(withoutReported(text).length).toBeLessThanOrEqual(text.length)
})

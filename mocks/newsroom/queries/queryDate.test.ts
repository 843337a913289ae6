import { expect, test } from 'vitest'
import { localDate } from './queryDate'

const spellings: readonly (readonly [text: string, local: string])[] = [
  ['2026-10-17T08:46:08', '2026-10-17T08:46:08'],
  ['2026-10-17 08:46:08', '2026-10-17T08:46:08'],
  ['2026-10-17T07:46:08Z', '2026-10-17T08:46:08'],
  ['2026-10-17T07:46:08.000Z', '2026-10-17T08:46:08'],
  ['2026-10-17T08:46:08+01:00', '2026-10-17T08:46:08'],
  ['2026-10-16T23:16:08-08:30', '2026-10-17T08:46:08'],
  ['2026-10-17T08:46:08+01', '2026-10-17T08:46:08'],
  ['2026-02-31T00:00:00', '2026-03-03T00:00:00'],
]

test.each(spellings)('%s is %s in the newsroom', (text, local) => {
  expect(localDate(text)).toBe(local)
})

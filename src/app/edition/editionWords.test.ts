import { expect, test } from 'vitest'
import { editionWords } from './editionWords'

const now = new Date(2026, 10, 24, 14, 30).getTime()

test('says why nothing new comes, and from when this edition is', () => {
  expect(editionWords('offline', new Date(2026, 10, 24, 9, 5).getTime(), now)).toBe(
    'You are offline. This edition is from 09:05 today.',
  )
  expect(editionWords('no answer', new Date(2026, 10, 23, 21, 0).getTime(), now)).toBe(
    'The newsroom does not answer. This edition is from 21:00 yesterday.',
  )
})

test('where nothing dated is shown it says why only', () =>
  expect(editionWords('offline', null, now)).toBe('You are offline.'))

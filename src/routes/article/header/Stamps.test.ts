import { expect, test } from 'vitest'
import { wasUpdated } from './Stamps'

const published = '2026-11-24T07:00:00Z'

test.each([
  ['2026-11-24T07:00:00Z', false],
  ['2026-11-24T07:10:00Z', false],
  ['2026-11-24T07:10:01Z', true],
  ['no date', false],
])('a story of 07:00 changed at %s counts as updated: %s', (updatedAt, isUpdated) =>
  expect(wasUpdated({ publishedAt: published, updatedAt })).toBe(isUpdated),
)

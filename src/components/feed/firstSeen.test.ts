import { expect, test } from 'vitest'
import { anArticle } from '../../../test/builders'
import { firstSeen } from './firstSeen'

const list = [24, 23, 22].map((day) => anArticle({ id: day, publishedAt: `2026-11-${day}T07:00:00Z` }))

test.each([
  ['stands above the newest story of the visit before', '2026-11-23T07:00:00Z', 23],
  ['stands above the next older one when that story is gone', '2026-11-23T12:00:00Z', 23],
  ['is not there when nothing is new', '2026-11-24T07:00:00Z', null],
  ['is not there when everything is new', '2026-11-01T07:00:00Z', null],
  ['is not there at the first visit', null, null],
])('the line %s', (_, newestBefore, id) => {
  expect(firstSeen(list, newestBefore)).toBe(id)
})

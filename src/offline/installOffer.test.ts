import { beforeEach, expect, test } from 'vitest'
import { forget, recall, remember } from './deviceMemory'
import { declineInstall, mayOfferInstall, noteStory, noteVisit } from './installOffer'

const noon = new Date('2026-11-24T12:00:00').getTime()
const minute = 60_000

beforeEach(() => forget('install-offer'))

test('nobody is asked at the first visit, however often a page is opened in it', () => {
  noteVisit(noon)
  noteVisit(noon + 20 * minute)
  noteVisit(noon + 45 * minute)
  expect(mayOfferInstall()).toBe(false)
})
test('who comes back later is asked', () => {
  noteVisit(noon)
  noteVisit(noon + 31 * minute)
  expect(mayOfferInstall()).toBe(true)
})
test('who comes back on another day is asked, though it be past midnight only', () => {
  noteVisit(new Date('2026-11-24T23:50:00').getTime())
  noteVisit(new Date('2026-11-25T00:05:00').getTime())
  expect(mayOfferInstall()).toBe(true)
})
test('the third story counts, the same one again does not', () => {
  for (const slug of ['a', 'b', 'b', 'a']) noteStory(slug)
  expect(mayOfferInstall()).toBe(false)
  noteStory('c')
  expect(mayOfferInstall()).toBe(true)
})
test('one no is enough for good', () => {
  for (const slug of ['a', 'b', 'c']) noteStory(slug)
  declineInstall()
  noteVisit(noon)
  noteVisit(noon + 100_000 * minute)
  expect(mayOfferInstall()).toBe(false)
})

test('half an hour to the minute is the same visit', () => {
  noteVisit(noon)
  noteVisit(noon + 30 * minute)
  expect(mayOfferInstall()).toBe(false)
})
test('two visits stay two, and no more stories are kept than matter', () => {
  noteVisit(noon)
  noteVisit(noon + 31 * minute)
  for (const slug of ['a', 'b', 'c', 'd']) noteStory(slug)
  expect(recall('install-offer')).toEqual({
    visits: 2,
    lastAt: noon + 31 * minute,
    stories: ['a', 'b', 'c'],
    isDeclined: false,
  })
})
test('what another version left counts as no visit', () => {
  remember('install-offer', { visits: 'many' })
  expect(mayOfferInstall()).toBe(false)
  noteVisit(noon)
  expect(recall('install-offer')).toMatchObject({ visits: 1, stories: [] })
})

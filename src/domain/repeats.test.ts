import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Shared, shareRepeats, spreadRepeats } from './repeats'

const author = { id: 3, name: 'Nana Serwaa Tettey', slug: 'nana-serwaa-tettey' }
const story = { id: 7, headline: 'Tolls return', authors: [author] }
const other = { id: 8, headline: 'Tolls, again', authors: [author] }

const throughJson = (value: unknown) =>
  spreadRepeats(JSON.parse(JSON.stringify(shareRepeats(value))) as Shared)

test('what stands more than once is said once, and so is what stands in it', () => {
  const text = JSON.stringify(shareRepeats({ latest: [story, other], city: [story], read: [other] }))
  expect(text.match(/Tolls return/g)).toHaveLength(1)
  expect(text.match(/Nana Serwaa/g)).toHaveLength(1)
})

test('read back, it stands in all its places', () => {
  const value = { latest: [story, other], city: [story], read: [[], null, 'word'] }
  expect(throughJson(value)).toEqual(value)
})

test('what stands once, or is shorter than its number, is left where it is', () => {
  const value = { once: story, short: [{ id: 1 }, { id: 1 }] }
  expect(shareRepeats(value)).toEqual({ parts: [], whole: value })
  const justLongEnough = { a: 'x'.repeat(12) }
  expect(shareRepeats([justLongEnough, justLongEnough])).toEqual({
    parts: [justLongEnough],
    whole: [{ $: 0 }, { $: 0 }],
  })
})

const hasOwnNames = (part: unknown) => !/"(?:\$|__proto__)":/.test(JSON.stringify(part))

test('whatever it is, it comes back as it was', () =>
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }).filter(hasOwnNames), (part) => {
      const value = [part, { again: part, text: 'long enough to be worth a number' }, [part]]
      expect(throughJson(value)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  ))

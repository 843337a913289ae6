import { expect, test } from 'vitest'
import { anArticle, aPicture } from '../../test/builders'
import { blockLayout, chooseForBlock, editFrontPage, idsOf, isInSection } from './frontPage'

const withPicture = (id: number) => anArticle({ id, picture: aPicture() })
const ids = (stories: readonly { id: number }[]) => stories.map(({ id }) => id)

test('leads with what the newsroom pinned', () => {
  const { lead } = editFrontPage([withPicture(1), anArticle({ id: 2, isSticky: true })])
  expect(lead?.id).toBe(2)
})

test('otherwise leads with the newest that has a picture and an excerpt', () => {
  const mute = anArticle({ id: 2, picture: aPicture(), standfirst: '' })
  expect(editFrontPage([anArticle({ id: 1 }), mute, withPicture(3)]).lead?.id).toBe(3)
})

test('leads with the newest of all when there are no pictures', () => {
  expect(editFrontPage([anArticle({ id: 1 }), anArticle({ id: 2 })]).lead?.id).toBe(1)
})

test('puts two pictures beside the lead, two stories under it and six as text, none twice', () => {
  const top = editFrontPage([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(withPicture))
  expect(ids(top.features)).toEqual([2, 3])
  expect(ids(top.seconds)).toEqual([4, 5])
  expect(ids(top.briefs)).toEqual([6, 7, 8, 9, 10, 11])
  expect([...idsOf(top)].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
})

test('a story without a picture stands beside the lead as text only', () => {
  const top = editFrontPage([withPicture(1), anArticle({ id: 2 }), withPicture(3), anArticle({ id: 4 })])
  expect([ids(top.features), ids(top.seconds)]).toEqual([[3], [2, 4]])
})

test('keeps members-only stories off the top', () => {
  const top = editFrontPage([anArticle({ id: 1, isProtected: true }), anArticle({ id: 2 })])
  expect([...idsOf(top)]).toEqual([2])
})

test('has no lead when nothing was published', () => {
  const top = editFrontPage([])
  expect(top).toEqual({ lead: null, features: [], seconds: [], briefs: [] })
  expect(idsOf(top).size).toBe(0)
})

test('a story belongs to the section it names first', () => {
  const story = anArticle({
    categories: [
      { id: 5, name: 'Sport', slug: 'sport' },
      { id: 6, name: 'City', slug: 'city' },
    ],
  })
  expect(isInSection(story, 5)).toBe(true)
  expect(isInSection(story, 6)).toBe(false)
})

const sport = { id: 5, name: 'Sport', slug: 'sport' }
const inSport = (id: number, parts = {}) => anArticle({ id, categories: [sport], ...parts })

test('a block opens with a picture and shows nothing that stands elsewhere', () => {
  const stories = [inSport(1), inSport(2), inSport(3, { picture: aPicture() }), anArticle({ id: 4 })]
  expect(ids(chooseForBlock(stories, 5, new Set([1]), 'row'))).toEqual([3, 2])
})

test('a block shows as many as its layout wants', () => {
  const stories = [1, 2, 3, 4, 5, 6, 7, 8].map((id) => inSport(id))
  const counts = (['wide', 'row', 'split', 'opinion'] as const).map(
    (layout) => chooseForBlock(stories, 5, new Set(), layout).length,
  )
  expect(counts).toEqual([7, 4, 5, 3])
})

test('a block of opinion keeps the order of the day', () => {
  const stories = [inSport(1), inSport(2, { picture: aPicture() })]
  expect(ids(chooseForBlock(stories, 5, new Set(), 'opinion'))).toEqual([1, 2])
})

test('neighbouring blocks look different', () => {
  const looks = ['city', 'foreign', 'sport', 'science'].map((slug, index) => blockLayout(slug, index))
  expect(looks).toEqual(['wide', 'row', 'split', 'wide'])
})

test.each(['opinion', 'comment', 'columns', 'columnists', 'editorial', 'editorials'])(
  'the section %s looks like opinion wherever it stands',
  (slug) => expect([0, 1, 2].map((index) => blockLayout(slug, index))).toEqual(Array(3).fill('opinion')),
)

import { expect, test } from 'vitest'
import { anArticle } from '../../../test/builders'
import { inParts } from './inParts'
import { withoutRepeats } from './withoutRepeats'

const pagesFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({ items: [anArticle({ id: first + index })] }))

const idsByPart = (pages: ReturnType<typeof pagesFrom>, onTop: number) =>
  inParts(withoutRepeats(pages), onTop).map(({ number, stretches }) => [
    number,
    stretches.flatMap(({ articles }) => articles.map(({ id }) => id)),
  ])

test('ten pages are a part', () => {
  expect(idsByPart(pagesFrom(1, 12), 0)).toEqual([
    [0, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    [1, [11, 12]],
  ])
})

test('what joins on top leaves every story in its part', () => {
  expect(idsByPart([...pagesFrom(91, 2), ...pagesFrom(1, 12)], 2)).toEqual([
    [-1, [91, 92]],
    [0, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    [1, [11, 12]],
  ])
})

test('a page of which nothing is shown still counts', () => {
  const pages = [...pagesFrom(1, 1), { items: [] }, ...pagesFrom(2, 9)]
  expect(idsByPart(pages, 0)).toEqual([
    [0, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [1, [10]],
  ])
})

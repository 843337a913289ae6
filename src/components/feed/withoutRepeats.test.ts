import { expect, test } from 'vitest'
import { anArticle } from '../../../test/builders'
import { withoutRepeats } from './withoutRepeats'

const page = (...ids: number[]) => ({ items: ids.map((id) => anArticle({ id })) })
const idsOf = (stretches: ReturnType<typeof withoutRepeats>) =>
  stretches.map(({ start, articles }) => [start, articles.map(({ id }) => id)])

test('numbers the stretches through', () => {
  expect(idsOf(withoutRepeats([page(1, 2), page(3)]))).toEqual([
    [0, [1, 2]],
    [2, [3]],
  ])
})

test('leaves out what stands elsewhere and what came before', () => {
  expect(idsOf(withoutRepeats([page(1, 2), page(2, 3)], new Set([1])))).toEqual([
    [0, [2]],
    [1, [3]],
  ])
})

test('drops a stretch of which nothing is left', () => {
  expect(idsOf(withoutRepeats([page(1), page(1), page(4)]))).toEqual([
    [0, [1]],
    [1, [4]],
  ])
})

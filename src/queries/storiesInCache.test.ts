import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { anArticle } from '../../test/builders'
import { articleQueries } from './articleQueries'
import { feedQueries } from './feedQueries'
import { storiesInCache } from './storiesInCache'

test('stories are known from every page of every list, and from those that were opened', () => {
  const client = new QueryClient()
  const page = (...ids: number[]) => ({
    items: ids.map((id) => anArticle({ id })),
    next: null,
    total: null,
  })
  const city = { pages: [page(1, 2), page(3)], pageParams: [] }
  client.setQueryData([...feedQueries.all, 'city'], city)
  client.setQueryData([...feedQueries.all, 'empty'], { pages: [page()], pageParams: [] })
  client.setQueryData([...articleQueries.all, 'story-9'], anArticle({ id: 9 }))
  expect(storiesInCache(client).map(({ id }) => id)).toEqual([1, 2, 3, 9])
  client.clear()
})

test('an empty cache knows none', () => {
  expect(storiesInCache(new QueryClient())).toEqual([])
})

import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { anArticle } from '../../test/builders'
import { feedQueries } from '../queries/feedQueries'
import { keepShown } from './keepShown'

test('a page carries of its sections and its most read what it shows, and of its lists all', () => {
  const [shown, hidden] = [anArticle({ id: 1, slug: 'tolls' }), anArticle({ id: 2, slug: 'tolls-again' })]
  const page = { items: [shown, hidden], next: null, total: 2 }
  const { latest, front, mostRead } = feedQueries
  const queryClient = new QueryClient()
  queryClient.setQueryData(latest().queryKey, { pages: [page], pageParams: [] })
  queryClient.setQueryData(front(4).queryKey, page)
  queryClient.setQueryData(mostRead('none').queryKey, page.items)
  keepShown(queryClient, '<a href="/paper/article/tolls">Tolls return</a>')
  expect(queryClient.getQueryData(front(4).queryKey)?.items).toEqual([shown])
  expect(queryClient.getQueryData(mostRead('none').queryKey)).toEqual([shown])
  expect(queryClient.getQueryData(latest().queryKey)?.pages[0]?.items).toEqual([shown, hidden])
})

import { QueryClient } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { keepQueries } from './keepQueries'
import { printedData, restorePrinted } from './printed'
import { createQueryClient } from './queryClient'
import { isRestored, takeRestoredDate } from './restored'

const site = { name: 'The Ellery Courier' }

const printed = () => {
  const queryClient = new QueryClient()
  queryClient.setQueryData(['site'], site)
  queryClient.setQueryData(['outline', 7], { sections: [] })
  queryClient.setQueryData(['saved'], ['a story of this device'])
  return printedData(queryClient, 1_000)
}

test('a page carries what the newsroom said, and nothing of a device', () =>
  expect(printed()).toEqual({
    at: 1_000,
    queries: [
      [['site'], site],
      [['outline', 7], { sections: [] }],
    ],
  }))

test('taken over, it counts as old as the print, and what is fetched later as new', () => {
  const queryClient = new QueryClient()
  restorePrinted(queryClient, printed())
  const query = queryClient.getQueryCache().find({ queryKey: ['site'] })
  expect(query?.state).toMatchObject({ data: site, dataUpdatedAt: 1_000 })
  expect(query && isRestored(query)).toBe(true)
  expect(query && takeRestoredDate(query)).toBeNull()
})

test('those who hear of it when it is taken over hear that it is no news', () => {
  const queryClient = createQueryClient()
  const stop = keepQueries(queryClient)
  const heard: boolean[] = []
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success') heard.push(isRestored(event.query))
  })
  restorePrinted(queryClient, printed())
  expect(heard).toEqual([true, true])
  queryClient.setQueryData(['site'], { name: 'Another name' })
  expect(heard).toEqual([true, true, false])
  stop()
  queryClient.clear()
})

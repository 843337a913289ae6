import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { anArticle } from '../../test/builders'
import { articleQueries } from './articleQueries'
import { useKnownArticle } from './useKnownArticle'

test('tells of a story once it was fetched, and leaves no query behind', () => {
  const queryClient = new QueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(() => useKnownArticle('tolls'), { wrapper })
  expect(result.current).toBeUndefined()
  expect(queryClient.getQueryCache().getAll()).toEqual([])
  const full = { ...anArticle({ slug: 'tolls' }), words: 1, pictures: 0, body: { untrusted: '<p>A' } }
  act(() => void queryClient.setQueryData(articleQueries.bySlug('others').queryKey, full))
  expect(result.current).toBeUndefined()
  act(() => void queryClient.setQueryData(articleQueries.bySlug('tolls').queryKey, full))
  expect(result.current).toBe(full)
  queryClient.clear()
})

import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { anArticle } from '../../test/builders'
import { listSaved } from '../offline/savedArticles'
import { articleQueries } from './articleQueries'
import { createQueryClient } from './queryClient'
import { useSavedArticle } from './useSavedArticle'

test('saves with one press and lets go with the next', async () => {
  const article = anArticle({ id: 31 })
  const client = createQueryClient()
  const whole = { ...article, body: { untrusted: '<p>a</p>' }, words: 1, pictures: 0 }
  client.setQueryData(articleQueries.bySlug(article.slug).queryKey, whole)
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(() => useSavedArticle(article), { wrapper })
  act(() => result.current.toggle())
  await waitFor(() => expect(result.current.isSaved).toBe(true))
  await waitFor(async () => expect((await listSaved()).items[0]?.article).toMatchObject({ words: 1 }))
  act(() => result.current.toggle())
  await waitFor(() => expect(result.current.isSaved).toBe(false))
  await waitFor(async () => expect((await listSaved()).items).toEqual([]))
  client.clear()
})

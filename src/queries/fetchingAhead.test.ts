import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// The end is for good, and test files share their modules.
beforeEach(() => vi.resetModules())
afterEach(() => vi.resetModules())

test('a page that is about to be exchanged fetches nothing ahead', async () => {
  const [{ warmArticles }, { endFetchingAhead }] = await Promise.all([
    import('./warmArticles'),
    import('./fetchingAhead'),
  ])
  const asked = vi.fn(() => Promise.resolve(Response.json([])))
  vi.stubGlobal('fetch', asked)
  await warmArticles(new QueryClient(), [1])
  expect(asked).toHaveBeenCalledTimes(1)
  endFetchingAhead()
  await warmArticles(new QueryClient(), [2])
  expect(asked).toHaveBeenCalledTimes(1)
})

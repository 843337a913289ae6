import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { vi } from 'vitest'
import { routes } from '../src/app/routes'
import { createQueryClient } from '../src/queries/queryClient'

/** jsdom draws nothing: everything counts as seen, so that endless lists load what they would. */
class SeesEverything {
  constructor(private readonly tell: IntersectionObserverCallback) {}
  observe(target: Element) {
    queueMicrotask(() =>
      this.tell(
        [{ isIntersecting: true, target } as unknown as IntersectionObserverEntry],
        this as unknown as IntersectionObserver,
      ),
    )
  }
  unobserve() {}
  disconnect() {}
}

/** Sees nothing: endless lists stay as they are. */
class SeesNothing {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** Opens the app at an address, as a reader would, against whatever server the test has set up. */
export const renderRoute = (address: string, { sees = 'nothing' as 'nothing' | 'everything' } = {}) => {
  vi.stubGlobal('IntersectionObserver', sees === 'nothing' ? SeesNothing : SeesEverything)
  vi.stubGlobal('scrollTo', () => undefined)
  const queryClient = createQueryClient()
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } })
  const router = createMemoryRouter(routes, { initialEntries: [address] })
  const view = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { ...view, router, queryClient, user: userEvent.setup() }
}

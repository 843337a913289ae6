import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { PageRouter } from '../src/app/router/PageRouter'
import { memoryHistory } from '../src/app/router/readerHistory'
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

interface Opened {
  sees?: 'nothing' | 'everything'
  /** Before the first page asks for anything. */
  prepare?: (queryClient: QueryClient) => void
}

/** Opens the app at an address, as a reader would, against whatever server the test has set up. */
export const renderRoute = (address: string, { sees = 'nothing', prepare }: Opened = {}) => {
  vi.stubGlobal('IntersectionObserver', sees === 'nothing' ? SeesNothing : SeesEverything)
  vi.stubGlobal('scrollTo', () => undefined)
  const queryClient = createQueryClient()
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } })
  prepare?.(queryClient)
  const history = memoryHistory(address)
  const view = render(
    <QueryClientProvider client={queryClient}>
      <PageRouter history={history} />
    </QueryClientProvider>,
  )
  /** Goes to an address as a link does, or so many entries through the history. */
  const visit = (to: string | number, { state }: { state?: unknown } = {}) =>
    act(async () => (typeof to === 'number' ? history.go(to) : history.push(to, state)))
  return { ...view, history, visit, queryClient, user: userEvent.setup() }
}

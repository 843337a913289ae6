import { type HttpHandler, http } from 'msw'
import { setupServer } from 'msw/node'
import { MockedSite } from '../scenarios/mockedSite'
import { pickScenarios } from '../scenarios/scenarios'
import { answerControl } from './controlRoutes'
import { siteAddresses } from './siteAddresses'

export interface MockServerOptions {
  /** Stories in the newsroom, 60 by default: tests do not wait for more. */
  readonly stories?: number
  /** Site-local wall clock at which the newsroom's clock stands. */
  readonly now?: string
}

/** Just after the edition that the stories are written for. */
const morning = '2026-11-24T08:00:00'

/**
 * The mocked newsroom inside a test: `listen` it before, `close` it after, `reset` it between tests. Requests may name
 * scenarios in the header `X-Mock`; `pick` does so for all others.
 */
export const createMockServer = ({ stories = 60, now = morning }: MockServerOptions = {}) => {
  const site = new MockedSite({ stories, now })
  const resolve: HttpHandler[] = siteAddresses.map((address) =>
    http.all(address, async ({ request }) => (await answerControl(site, request)) ?? site.answer(request)),
  )
  const server = setupServer(...resolve)
  return {
    site,
    /** For handlers that one test lays over all others. */
    use: server.use.bind(server),
    listen: () => server.listen({ onUnhandledRequest: 'error' }),
    close: () => server.close(),
    /** Throws on a name that there is not. */
    pick: (...names: string[]) => {
      site.usual = pickScenarios(names).map(({ name }) => name)
    },
    /** Back to the newsroom as it was opened, without scenarios. */
    reset: () => {
      server.resetHandlers()
      site.reset()
    },
  }
}

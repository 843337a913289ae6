import { http } from 'msw'
import { setupServer } from 'msw/node'
import type { Fault } from '../scenarios/faults'
import { MockedSite } from '../scenarios/mockedSite'
import { pickScenarios } from '../scenarios/scenarios'
import { openState, publishIn } from '../scenarios/siteState'
import { answerControl } from './controlRoutes'
import { siteAddresses } from './siteAddresses'

export interface MockServerOptions {
  /** Stories in the newsroom, 60 by default: tests do not wait for more. Written ones always stand. */
  readonly stories?: number
  /** Site-local wall clock at which the newsroom's clock stands. */
  readonly now?: string
}

/** Just after the edition that the stories are written for. */
const morning = '2026-11-24T08:00:00'

/**
 * The mocked newsroom inside a test: `listen` before it, `close` after it, `reset` between tests. Requests may name
 * scenarios in the header `X-Mock`; `pick` does so for all others.
 */
export const createMockServer = ({ stories = 60, now = morning }: MockServerOptions = {}) => {
  const open = () => new MockedSite(openState({ stories, now }))
  let site = open()
  const reopen = () => {
    site = open()
    return site
  }
  const handlers = siteAddresses.map((address) =>
    http.all(
      address,
      async ({ request }) => (await answerControl(site, request, reopen)) ?? (await site.answer(request)),
    ),
  )
  const server = setupServer(...handlers)
  return {
    /** Newsroom, comments, views and likes, requests so far. */
    state: () => site.state,
    /** For handlers that one test lays over all others. */
    use: server.use.bind(server),
    listen: () => server.listen({ onUnhandledRequest: 'error' }),
    close: () => server.close(),
    publish: (count = 1) => publishIn(site.state, count),
    /** Moves the newsroom's clock to a site-local wall clock time. */
    setClock: (time: string) => site.state.newsroom.clock.set(time),
    /** Throws on a name that there is not. */
    pick: (...names: string[]) => {
      site.state.usual = pickScenarios(names).map(({ name }) => name)
    },
    /** What goes wrong with the next requests; several are used up one after the other. */
    fault: (...faults: readonly Fault[]) => faults.forEach(site.state.faults.add),
    /** Back to the newsroom as it was opened, without scenarios and faults. Costs a few ms. */
    reset: () => {
      server.resetHandlers()
      reopen()
    },
  }
}

import { MockedSite } from '../scenarios/mockedSite'
import { openState, publishIn, restoreInto, type SiteState, snapshotOf } from '../scenarios/siteState'
import { answerControl } from './controlRoutes'
import type { SiteMemory, SiteOptions } from './devServer'

/** A newsroom in operation, and the code that opened it: an edit may have changed that code since. */
interface Running {
  readonly state: SiteState
  readonly openedBy: typeof openState
  readonly stop: () => void
}

const minute = 60_000 // ms
const remembered = { running: 'running', site: 'site' }

const publishEvery = (state: SiteState, minutes: number): (() => void) => {
  if (minutes <= 0) return () => undefined
  const timer = setInterval(() => publishIn(state, 1), minutes * minute)
  timer.unref()
  return () => clearInterval(timer)
}

const newsroomOptions = ({ stories }: SiteOptions) => (stories === undefined ? {} : { stories })

const open = (options: SiteOptions, before: SiteState | undefined): Running => {
  const state = openState(newsroomOptions(options))
  if (before) restoreInto(state, snapshotOf(before))
  return { state, openedBy: openState, stop: publishEvery(state, options.publishMinutes) }
}

/** When an edit has changed the newsroom, a new one opens, and what readers did to the old one is done again. */
const stateIn = (memory: SiteMemory, options: SiteOptions): SiteState => {
  const running = memory.get(remembered.running) as Running | undefined
  if (running?.openedBy === openState) return running.state
  running?.stop()
  const next = open(options, running?.state)
  memory.set(remembered.running, next)
  return next.state
}

/** When an edit has changed handlers or scenarios, the same newsroom goes on with the new ones. */
const siteIn = (memory: SiteMemory, options: SiteOptions): MockedSite => {
  const state = stateIn(memory, options)
  const known = memory.get(remembered.site)
  if (known instanceof MockedSite && known.state === state) return known
  const site = new MockedSite(state)
  memory.set(remembered.site, site)
  return site
}

const forget = (memory: SiteMemory) => {
  const running = memory.get(remembered.running) as Running | undefined
  running?.stop()
  memory.clear()
}

/** Entry of the mocks for Vite's servers, which load it anew after an edit. */
export const answer = async (
  request: Request,
  memory: SiteMemory,
  options: SiteOptions,
): Promise<Response | undefined> => {
  const reset = () => {
    forget(memory)
    return siteIn(memory, options)
  }
  const site = siteIn(memory, options)
  return (await answerControl(site, request, reset)) ?? (await site.answer(request))
}

import { createNewsroom } from '../newsroom/createNewsroom'
import { MockedSite, type SiteSnapshot } from '../scenarios/mockedSite'
import { answerControl } from './controlRoutes'
import type { SiteMemory, SiteOptions } from './devServer'

/** A site and what it was made by: the code of the newsroom, or of the site, may have changed since. */
interface Running {
  readonly site: MockedSite
  readonly newsroomCode: unknown
  readonly siteCode: unknown
  readonly stop: () => void
}

const minute = 60_000 // ms
const key = 'site'

const publishEvery = (site: MockedSite, minutes: number): (() => void) => {
  if (minutes <= 0) return () => undefined
  const timer = setInterval(() => site.publish(1), minutes * minute)
  timer.unref()
  return () => clearInterval(timer)
}

const open = (options: SiteOptions, before: SiteSnapshot | undefined): Running => {
  const site = new MockedSite(options.stories === undefined ? {} : { stories: options.stories })
  if (before) site.restore(before)
  const stop = publishEvery(site, options.publishMinutes)
  return { site, newsroomCode: createNewsroom, siteCode: MockedSite, stop }
}

const isRunning = (thing: unknown): thing is Running =>
  typeof thing === 'object' && thing !== null && 'site' in thing

/** When an edit has changed the newsroom, a new one opens, and what readers did to the old one is done again. */
const siteIn = (memory: SiteMemory, options: SiteOptions): MockedSite => {
  const known = memory.get(key)
  const running = isRunning(known) ? known : undefined
  if (running?.newsroomCode === createNewsroom && running.siteCode === MockedSite) return running.site
  running?.stop()
  const next = open(options, running?.site.snapshot())
  memory.set(key, next)
  return next.site
}

/** Entry of the mocks for Vite's servers, which load it anew after an edit. */
export const answer = async (
  request: Request,
  memory: SiteMemory,
  options: SiteOptions,
): Promise<Response | undefined> => {
  const site = siteIn(memory, options)
  return (await answerControl(site, request)) ?? (await site.answer(request))
}

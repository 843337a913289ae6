import { http } from 'msw'
import { setupWorker } from 'msw/browser'
import { MockedSite } from '../scenarios/mockedSite'
import { readNames } from '../scenarios/scenarios'
import { openState, restoreInto, type SiteSnapshot, snapshotOf } from '../scenarios/siteState'
import { answerControl } from './controlRoutes'
import { siteAddresses } from './siteAddresses'

const keptUnder = 'mocked-newsroom'
const scenariosUnder = 'mock'

const isSnapshot = (thing: unknown): thing is SiteSnapshot =>
  typeof thing === 'object' &&
  thing !== null &&
  'comments' in thing &&
  'reactions' in thing &&
  'published' in thing

/** What readers of this browser did before; nothing, where nothing readable is kept. */
const readKept = (): SiteSnapshot | undefined => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keptUnder) ?? 'null')
    return isSnapshot(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

const keep = ({ state }: MockedSite) => {
  try {
    localStorage.setItem(keptUnder, JSON.stringify(snapshotOf(state)))
  } catch {
    // A browser that keeps nothing shows the demo as well; only a reload forgets.
  }
}

/** `?mock=slow` is kept for the tab, `?mock=off` ends it. */
const pickFromAddress = (): readonly string[] => {
  const asked = new URLSearchParams(location.search).get('mock')
  if (asked !== null) sessionStorage.setItem(scenariosUnder, asked)
  return readNames(asked ?? sessionStorage.getItem(scenariosUnder) ?? '')
}

const open = (kept: SiteSnapshot | undefined): MockedSite => {
  const state = openState({})
  if (kept) restoreInto(state, kept)
  state.usual = pickFromAddress()
  return new MockedSite(state)
}

const changesSomething = ({ method }: Request) => method !== 'GET' && method !== 'HEAD'

/**
 * Starts the mocked newsroom inside the page, for a demo on static hosting; resolves once requests reach it. The
 * build has to put `mockServiceWorker.js` beside the page. Comments, likes and views are kept in this browser.
 */
export const startMockedNewsroom = async (): Promise<void> => {
  let site = open(readKept())
  const reset = () => {
    site = open(undefined)
    return site
  }
  const answer = async ({ request }: { request: Request }) => {
    const response = (await answerControl(site, request, reset)) ?? (await site.answer(request))
    if (changesSomething(request)) keep(site)
    return response
  }
  const base = import.meta.env.BASE_URL
  await setupWorker(...siteAddresses.map((address) => http.all(address, answer))).start({
    serviceWorker: { url: `${base}mockServiceWorker.js`, options: { scope: base } },
    onUnhandledRequest: 'bypass',
    quiet: true,
  })
}

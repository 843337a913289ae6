import type { MockedSite } from '../scenarios/mockedSite'
import { pickScenarios, readNames, scenarios, UnknownScenario } from '../scenarios/scenarios'
import { publishIn } from '../scenarios/siteState'
import { readFault, readRules } from './faultOrders'

const statuses = ['approved', 'hold', 'spam', 'trash'] as const
type Status = (typeof statuses)[number]

type Order = {
  readonly count?: number
  readonly names?: string | readonly string[]
  /** For every request that names no scenario itself, not only for this browser. */
  readonly everyone?: boolean
  readonly id?: number
  readonly status?: Status
}

const refuse = (status: number, message: string) => Response.json({ message }, { status })

const readOrder = async (request: Request): Promise<Order> => {
  const text = await request.text()
  return text === '' ? {} : JSON.parse(text)
}

const describeSite = (site: MockedSite, request: Request) => {
  const picked = site.namesFor(request)
  return Response.json({
    now: site.state.newsroom.clock.local(),
    clockStands: site.state.newsroom.clock.isFixed(),
    stories: site.state.newsroom.publicPosts().length,
    newest: site.state.newsroom.publicPosts()[0]?.slug ?? null,
    scenarios: scenarios.map(({ name, description }) => ({
      name,
      description,
      picked: picked.includes(name),
    })),
    requests: site.state.log.list(),
  })
}

const publish = (site: MockedSite, { count = 1 }: Order) => {
  if (!Number.isInteger(count) || count < 1 || count > 500)
    return refuse(400, 'count is a whole number from 1 to 500')
  publishIn(site.state, count)
  const published = site.state.newsroom.publicPosts().slice(0, count)
  return Response.json(
    { published: published.map(({ id, slug, date }) => ({ id, slug, date })) },
    { status: 201 },
  )
}

/** Until the browser is closed; the browser mount has its own way to remember. */
const cookieFor = (names: readonly string[]) =>
  names.length === 0
    ? 'mock=; Max-Age=0; Path=/; SameSite=Lax'
    : `mock=${encodeURIComponent(names.join())}; Path=/; SameSite=Lax`

const pick = (site: MockedSite, { names = [], everyone = false }: Order) => {
  const wanted = typeof names === 'string' ? readNames(names) : names
  const picked = pickScenarios(wanted).map(({ name }) => name)
  if (everyone) site.state.usual = picked
  const headers = everyone ? {} : { 'Set-Cookie': cookieFor(picked) }
  return Response.json({ picked }, { headers })
}

const listComments = (site: MockedSite, request: Request) => {
  const postId = Number(new URL(request.url).searchParams.get('post'))
  if (!site.state.newsroom.posts.has(postId)) return refuse(404, 'There is no such story')
  const book = site.bookFor(site.namesFor(request))
  return Response.json({
    counts: book.tally(postId),
    comments: book.under(postId).map(({ ip: _, at: __, ...comment }) => comment),
  })
}

const decide = (site: MockedSite, request: Request, { id = 0, status }: Order) => {
  if (!status || !statuses.includes(status)) return refuse(400, `status is one of ${statuses.join(', ')}`)
  const isKnown = site.bookFor(site.namesFor(request)).decide(id, status)
  return isKnown ? Response.json({ id, status }) : refuse(404, 'There is no such comment')
}

const listFaults = (site: MockedSite) => Response.json({ faults: site.state.faults.list() })

const setFault = (site: MockedSite, order: Order) => {
  const fault = readFault(order)
  if (typeof fault === 'string') return refuse(400, fault)
  site.state.faults.add(fault)
  return Response.json({ faults: site.state.faults.list() }, { status: 201 })
}

const setRules = (site: MockedSite, order: Order) => {
  const rules = readRules(order)
  if (typeof rules === 'string') return refuse(400, rules)
  site.setRules(rules)
  return Response.json({ rules: site.state.rules })
}

type Control = (site: MockedSite, request: Request, order: Order, reset: Reset) => Response

/** Opens the newsroom anew: whatever readers did is forgotten. */
export type Reset = () => MockedSite

const controls: Readonly<Record<string, Control>> = {
  'GET state': describeSite,
  'POST publish': (site, _request, order) => publish(site, order),
  'POST scenario': (site, _request, order) => pick(site, order),
  'POST reset': (_site, _request, _order, reset) =>
    Response.json({ stories: reset().state.newsroom.publicPosts().length }),
  'GET comments': listComments,
  'POST comments': decide,
  'GET faults': listFaults,
  'POST faults': (site, _request, order) => setFault(site, order),
  'POST rules': (site, _request, order) => setRules(site, order),
}

const isForControl = /\/__mock\/([a-z]+)$/

/**
 * For developers and tests, under `/__mock/`: `GET state`, `POST publish` {count}, `POST scenario` {names, everyone},
 * `POST reset`, `GET comments?post=` of whatever status, `POST comments` {id, status} as a moderator, `GET faults` and
 * `POST faults` {kind, method, path, times, …} of the next requests, `POST rules` {floodSeconds, moderated} for
 * comments. Undefined: another address.
 */
export const answerControl = async (
  site: MockedSite,
  request: Request,
  reset: Reset,
): Promise<Response | undefined> => {
  const what = isForControl.exec(new URL(request.url).pathname)?.[1]
  if (what === undefined) return undefined
  const control = controls[`${request.method} ${what}`]
  if (!control) return refuse(404, `There are: ${Object.keys(controls).join(', ')}`)
  try {
    return control(site, request, request.method === 'POST' ? await readOrder(request) : {}, reset)
  } catch (problem) {
    if (problem instanceof UnknownScenario || problem instanceof SyntaxError)
      return refuse(400, problem.message)
    throw problem
  }
}

import { type HttpHandler, http } from 'msw'
import { describeRoute } from './describeRoute'
import { embedInto, readEmbed } from './embeds'
import { pickFields, readFields } from './fields'
import { parseQuery } from './phpQuery'
import { noRoute, problem, type Reply } from './replies'
import type { AskedRaw, Method, Route } from './route'
import { toResponse } from './wire'

/** Where a request to the API is addressed: the site, and the path under `/wp-json/`. */
const addressOf = (url: URL) => {
  const [home = '', path = ''] = `${url.origin}${url.pathname}`.split(/\/wp-json(?:\/|$)/, 2)
  return { home, path: path.replace(/\/$/, '') }
}

/** The route at a path, and the number in the path. */
const findRoute = (routes: readonly Route[], path: string): { route: Route; id: number } | null => {
  for (const route of routes) {
    const pattern = new RegExp(`^${route.path.replace(':id', '(\\d+)')}$`)
    const match = pattern.exec(path)
    if (match) return { route, id: Number(match[1] ?? 0) }
  }
  return null
}

const asRecords = (body: unknown): readonly object[] | null => (Array.isArray(body) ? body : null)

/** Follows links inside the API, in the context `embed` and as many as a list gives at once. */
const followIn = (routes: readonly Route[]) => (href: string) => {
  const url = new URL(href)
  const query = { per_page: '100', context: 'embed', ...parseQuery(url.search) }
  const { home, path } = addressOf(url)
  const found = findRoute(routes, path)
  const asked = { home, path, id: found?.id ?? 0, query, sent: {}, fields: null, headers: new Headers() }
  return (found?.route.methods.GET?.run(asked) ?? noRoute()).body
}

/** What is asked for by `_fields` and `_embed`. A list is already cut to `_fields`, by `page`. */
const finish = (routes: readonly Route[], asked: AskedRaw, reply: Reply): Reply => {
  if (reply.status >= 400) return reply
  const embed = readEmbed(asked.query._embed)
  const follow = followIn(routes)
  const records = asRecords(reply.body)
  if (records) return { ...reply, body: records.map((record) => embedInto(record, embed, follow)) }
  const { _links, ...record } = reply.body as { _links?: object }
  // The links of a single thing are laid beside it afterwards: `_fields` cannot take parts of them away.
  const picked = pickFields(record, asked.fields)
  return { ...reply, body: _links ? embedInto({ ...picked, _links }, embed, follow) : picked }
}

const readBody = async (request: Request): Promise<Record<string, unknown>> => {
  const type = request.headers.get('Content-Type') ?? ''
  const text = await request.text()
  if (/^application\/([\w!#$&.^-]+\+)?json/i.test(type)) return text === '' ? {} : JSON.parse(text)
  if (type.startsWith('application/x-www-form-urlencoded')) return parseQuery(text)
  return {}
}

const isRecord = (thing: unknown): thing is Record<string, unknown> =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing)

const malformedJson = () =>
  problem(400, 'rest_invalid_json', 'Invalid JSON body passed.', {
    json_error_code: 4,
    json_error_message: 'Syntax error',
  })

const readMultipart = async (request: Request) => Object.fromEntries(await request.formData())

const bodyOf = async (request: Request): Promise<Record<string, unknown> | null> => {
  if (request.headers.get('Content-Type')?.startsWith('multipart/form-data')) return readMultipart(request)
  try {
    const body = await readBody(request)
    return isRecord(body) ? body : {}
  } catch {
    return null
  }
}

const isReading = (method: string) => method === 'GET' || method === 'HEAD'

const answer = async (routes: readonly Route[], request: Request): Promise<Reply> => {
  // No nonce that reaches the mock can be a good one.
  if (request.headers.has('X-WP-Nonce'))
    return problem(403, 'rest_cookie_invalid_nonce', 'Cookie check failed')
  const url = new URL(request.url)
  const { home, path } = addressOf(url)
  const found = findRoute(routes, path)
  if (request.method === 'OPTIONS') return describeRoute(home, path, found?.route)
  const method = request.method === 'HEAD' ? 'GET' : (request.method as Method)
  const endpoint = found?.route.methods[method]
  if (!found || !endpoint) return noRoute()
  const query = parseQuery(url.search)
  const body = isReading(request.method) ? {} : await bodyOf(request)
  if (body === null) return { ...malformedJson(), headers: {} }
  const sent = { ...query, ...body }
  const asked = {
    home,
    path,
    id: found.id,
    query,
    sent,
    fields: readFields(query._fields),
    headers: request.headers,
  }
  return finish(routes, asked, endpoint.run(asked))
}

/** Headers that are laid over those of a reply. */
type MoreHeaders = (request: Request, reply: Reply) => Reply['headers']

const responder =
  (routes: readonly Route[], more: MoreHeaders) =>
  async (request: Request): Promise<Response> => {
    const reply = await answer(routes, request)
    const headers = { ...reply.headers, ...more(request, reply) }
    return toResponse(request, addressOf(new URL(request.url)).home, { ...reply, headers })
  }

/** The other form of an address, which every site knows: `/?rest_route=/wp/v2/posts`. */
const plainAddress = (request: Request): string | null => {
  const url = new URL(request.url)
  const route = url.searchParams.get('rest_route')
  if (route === null || !/\/(index\.php)?$/.test(url.pathname)) return null
  url.pathname = url.pathname.replace(/\/(index\.php)?$/, `/wp-json${route}`)
  return url.href
}

/** MSW handlers for all routes; whatever else is asked for under `/wp-json` is `rest_no_route`. */
export const serve = (routes: readonly Route[], more: MoreHeaders = () => ({})): HttpHandler[] => {
  const respond = responder(routes, more)
  return [
    ...routes.map(({ path }) => http.all(`*/wp-json/${path}`, ({ request }) => respond(request))),
    http.all('*/wp-json', ({ request }) => respond(request)),
    http.all('*/wp-json/*', ({ request }) => respond(request)),
    http.all('*', ({ request }) => {
      const address = plainAddress(request)
      return address === null ? undefined : respond(new Request(address, request))
    }),
  ]
}

import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { Malformed, Refused, Unreachable } from '../domain/problems'
import { getJson, getTotal, newsroomUrl, sendJson } from './client'

const server = setupServer()
const at = 'https://courier.example/wp-json/wp/v2/posts'

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  vi.stubEnv('VITE_WORDPRESS_URL', 'https://courier.example/')
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const problemOf = async (promise: Promise<unknown>) => {
  const problem = await promise.catch((reason: unknown) => reason)
  if (problem instanceof Error) return problem
  throw new Error('It did not fail')
}

test('lists are joined, what is empty is left out, no header needs a preflight, no cookie goes along', async () => {
  let seen: Request | undefined
  server.use(
    http.get(at, ({ request }) => {
      seen = request
      return HttpResponse.json([])
    }),
  )
  await getJson('wp/v2/posts', {
    categories: [2, 3],
    exclude: [],
    tags: undefined,
    before: '',
    per_page: 12,
    sticky: false,
  })
  expect(new URL(seen?.url ?? '').search).toBe('?categories=2%2C3&per_page=12&sticky=false')
  expect(seen?.credentials).toBe('omit')
  expect(seen?.cache).toBe('no-store')
  expect(seen?.headers.get('content-type')).toBeNull()
  expect(seen?.keepalive).toBe(false)
})

test.each([
  ['https://courier.example//', 'https://courier.example'],
  ['https://courier.example/news/', 'https://courier.example/news'],
])('a site at %s is asked at %s', (configured, url) => {
  vi.stubEnv('VITE_WORDPRESS_URL', configured)
  expect(newsroomUrl()).toBe(url)
})

test('what is sent is JSON; an answer without text is none', async () => {
  let seen: Request | undefined
  server.use(
    http.post(at, ({ request }) => {
      seen = request
      return new HttpResponse('')
    }),
  )
  expect((await sendJson('POST', 'wp/v2/posts', { a: 1 })).body).toBeNull()
  expect(seen?.headers.get('content-type')).toBe('application/json')
  await sendJson('POST', 'wp/v2/posts')
  expect(seen?.headers.get('content-type')).toBeNull()
})

test('without a configured site the reader asks where it is served from', async () => {
  vi.stubEnv('VITE_WORDPRESS_URL', '')
  vi.stubEnv('BASE_URL', '/demo/')
  let credentials: RequestCredentials | undefined
  server.use(
    http.get(`${location.origin}/demo/wp-json/wp/v2/posts`, ({ request }) => {
      credentials = request.credentials
      return HttpResponse.json(['here'])
    }),
  )
  expect((await getJson('wp/v2/posts', {})).body).toEqual(['here'])
  expect(credentials).toBe('same-origin')
})

test.each([
  ['320', 320],
  ['0', 0],
  ['-5', null],
  ['1.5', null],
  [undefined, null],
  ['many', null],
])('X-WP-Total %s is %s', async (header, total) => {
  server.use(http.get(at, () => HttpResponse.json([], { headers: header ? { 'X-WP-Total': header } : {} })))
  expect((await getJson('wp/v2/posts', {})).total).toBe(total)
})

test('counts without the list', async () => {
  server.use(http.head(at, () => new HttpResponse(null, { headers: { 'X-WP-Total': '601' } })))
  expect(await getTotal('wp/v2/posts', {})).toBe(601)
  const talkative = new Response('not JSON', { headers: { 'X-WP-Total': '3' } })
  vi.spyOn(globalThis, 'fetch').mockResolvedValueOnce(talkative)
  expect(await getTotal('wp/v2/posts', {})).toBe(3)
})

test('a refusal tells code, sentence in plain text, parameters and how long to wait', async () => {
  const body = {
    code: 'rest_invalid_param',
    message: 'Duplicate: you&#8217;ve already said that!',
    data: { status: 400, params: { author_email: 'Invalid email address.' }, details: [] },
  }
  server.use(http.post(at, () => HttpResponse.json(body, { status: 400, headers: { 'Retry-After': '15' } })))
  const problem = await problemOf(sendJson('POST', 'wp/v2/posts', {}))
  expect(problem).toBeInstanceOf(Refused)
  expect(problem).toMatchObject({
    status: 400,
    code: 'rest_invalid_param',
    message: 'Duplicate: you’ve already said that!',
    params: { author_email: 'Invalid email address.' },
    retryAfter: 15,
  })
})

test('a page of maintenance is a refusal, not bad JSON', async () => {
  const page = () =>
    HttpResponse.html('<!DOCTYPE html><title>Maintenance', { status: 503, headers: { 'Retry-After': '600' } })
  server.use(http.get(at, page))
  expect(await problemOf(getJson('wp/v2/posts', {}))).toMatchObject({
    name: 'Refused',
    code: 'http_503',
    retryAfter: 600,
  })
})

test('an HTML page in place of JSON is malformed', async () => {
  server.use(http.get(at, () => HttpResponse.html('<!DOCTYPE html>')))
  const problem = await problemOf(getJson('wp/v2/posts', {}))
  expect(problem).toBeInstanceOf(Malformed)
  expect(problem.cause).toBeInstanceOf(SyntaxError)
})

test('a broken connection is unreachable', async () => {
  server.use(http.get(at, () => HttpResponse.error()))
  const problem = await problemOf(getJson('wp/v2/posts', {}))
  expect(problem).toBeInstanceOf(Unreachable)
  expect(problem.cause).toBeInstanceOf(TypeError)
})

test.each([301, 302, 303, 307, 308])('nothing sent is sent on to where a %i points', async (status) => {
  const elsewhere = vi.fn(() => HttpResponse.json({}))
  server.use(
    http.post(at, () => HttpResponse.redirect('https://spy.example/wp-json/wp/v2/comments', status)),
    http.all('https://spy.example/*', elsewhere),
  )
  const problem = await problemOf(sendJson('POST', 'wp/v2/posts', { author_email: 'a@example.com' }))
  expect(problem).toMatchObject({ name: 'Refused', code: 'redirected' })
  expect(elsewhere).not.toHaveBeenCalled()
})

test('nor where it may choose between several', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 300 }))
  expect(await problemOf(sendJson('POST', 'wp/v2/posts', {}))).toMatchObject({ code: 'redirected' })
})

test('nor what is taken back', async () => {
  server.use(http.delete(at, () => HttpResponse.redirect('https://spy.example/', 307)))
  expect(await problemOf(sendJson('DELETE', 'wp/v2/posts'))).toMatchObject({
    code: 'redirected',
    message: '',
  })
})

test('what a browser hides of a redirect is one all the same, and nothing is told of where to', async () => {
  const hidden = Object.defineProperties(Response.error(), { type: { value: 'opaqueredirect' } })
  const asked = vi.spyOn(globalThis, 'fetch').mockResolvedValue(hidden)
  const problem = await problemOf(sendJson('POST', 'wp/v2/posts', {}))
  expect(asked.mock.lastCall?.[1]).toMatchObject({ redirect: 'manual' })
  expect(problem).toMatchObject({ name: 'Refused', code: 'redirected', status: 0 })
  asked.mockRestore()
})

test('a read follows', async () => {
  const elsewhere = 'https://courier.example/elsewhere'
  server.use(
    http.get(at, () => HttpResponse.redirect(elsewhere, 301)),
    http.get(elsewhere, () => HttpResponse.json([1])),
  )
  expect((await getJson('wp/v2/posts', {})).body).toEqual([1])
})

const silence = () => new Promise<Response>(() => {})

test('silence for 15 s is unreachable', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const heard = vi.fn(silence)
  server.use(http.get(at, heard))
  const problem = problemOf(getJson('wp/v2/posts', {}))
  await vi.waitFor(() => expect(heard).toHaveBeenCalled())
  await vi.advanceTimersByTimeAsync(15_000)
  expect(await problem).toBeInstanceOf(Unreachable)
  vi.useRealTimers()
})

test('an answer ends the wait for it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const { signal } = new AbortController()
  const removed = vi.spyOn(signal, 'removeEventListener')
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(Response.json([]))
  await getJson('wp/v2/posts', {}, { signal })
  expect(vi.getTimerCount()).toBe(0)
  expect(removed).toHaveBeenCalledWith('abort', expect.any(Function))
  vi.useRealTimers()
})

test('a request that is no longer wanted ends with the reason it was given', async () => {
  server.use(http.get(at, silence))
  const controller = new AbortController()
  const problem = problemOf(getJson('wp/v2/posts', {}, { signal: controller.signal }))
  controller.abort(new Error('navigated away'))
  expect((await problem).message).toBe('navigated away')
})

import { beforeEach, expect, test, vi } from 'vitest'
import { createFaults, type Fault, type Faults } from './faults'

let faults: Faults
const site = vi.fn(async (request: Request) => new Response(`${request.method} ${await request.text()}`))

beforeEach(() => {
  faults = createFaults()
  site.mockClear()
})

const home = 'http://courier.test'
const api = `${home}/wp-json/wp/v2/comments`

const post = async (url = api, method = 'POST') => {
  const body = method === 'GET' ? {} : { body: 'Hello' }
  const response = await faults.over(site)(new Request(url, { method, ...body }))
  if (!response) throw new Error('No answer')
  return response
}

/** Status of each of so many answers; 0 for a broken connection. */
const statuses = async (count: number) => {
  const seen: number[] = []
  for (let number = 0; number < count; number += 1) seen.push((await post()).status)
  return seen
}

test('an error comes in WordPress’s shape, so often, and the site hears nothing of it', async () => {
  faults.add({ kind: 'status', status: 503, times: 2, retryAfter: 7 })
  const response = await post()
  expect(response.headers.get('Retry-After')).toBe('7')
  expect(await response.json()).toMatchObject({ code: 'internal_server_error', data: { status: 503 } })
  expect(await statuses(2)).toEqual([503, 200])
  expect(site).toHaveBeenCalledTimes(1)
})

test('a connection cut before: the site hears nothing', async () => {
  faults.add({ kind: 'cut-before' })
  expect((await post()).type).toBe('error')
  expect(site).not.toHaveBeenCalled()
})

test('a connection cut after: the site has done what was asked', async () => {
  faults.add({ kind: 'cut-after' })
  expect((await post()).type).toBe('error')
  expect(site).toHaveBeenCalledTimes(1)
})

test('a late answer is the site’s own, and what was sent reaches it', async () => {
  vi.useFakeTimers()
  faults.add({ kind: 'delay', ms: 5000 })
  const answer = post()
  await vi.advanceTimersByTimeAsync(4990)
  expect(site).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(10)
  vi.useRealTimers()
  expect(await (await answer).text()).toBe('POST Hello')
})

test('whoever leaves during the wait has been heard all the same', async () => {
  faults.add({ kind: 'delay', ms: 60_000 })
  const gone = new AbortController()
  const request = new Request(api, { method: 'POST', body: 'Hello', signal: gone.signal })
  const answer = faults.over(site)(request)
  await vi.waitFor(() => expect(request.bodyUsed).toBe(true))
  gone.abort()
  expect(await (await answer)?.text()).toBe('POST Hello')
})

test('faults are used up in the order in which they were set, and what is left is told', async () => {
  faults.add({ kind: 'status', status: 500, times: 2 })
  faults.add({ kind: 'cut-after' })
  expect(await statuses(2)).toEqual([500, 500])
  expect(faults.list()).toEqual([{ kind: 'cut-after', times: 1 }])
  expect(await statuses(2)).toEqual([0, 200])
  expect(faults.list()).toEqual([])
})

test.each<[string, Partial<Fault>, string, string]>([
  ['another method', { method: 'POST' }, api, 'GET'],
  ['another path', { path: 'wp/v2/posts' }, api, 'POST'],
  ['what is not for the API', {}, `${home}/wp-content/uploads/2026/11/harbour.svg`, 'GET'],
])('%s goes by unharmed', async (_what, fault, url, method) => {
  faults.add({ kind: 'status', ...fault })
  expect((await post(url, method)).status).toBe(200)
  expect(faults.list()).toHaveLength(1)
})

test.each([
  ['the path itself', api],
  ['one below it', `${api}/12?context=view`],
  ['the plain form of the address', `${home}/index.php?rest_route=/wp/v2/comments`],
])('a path is met by %s', async (_what, url) => {
  faults.add({ kind: 'status', method: 'post', path: '/wp/v2/comments' })
  expect((await post(url)).status).toBe(500)
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RouteHandlerCallback } from 'workbox-core'
import { FakeCaches } from '../../../test/fakeCaches'
import { cacheNames } from '../../offline/cacheNames'
import { hearPages } from '../messages'
import { keepPage } from './keepPage'
import { printedPage } from './printedPage'

const at = (path: string) => new URL(path, location.origin).href
const home = at('/')
const tolls = at('/article/tolls')
const files = new Set([at('/assets/index-1.js')])

const page = (text: string, { entry = 'index-1', language = 'en', mark = ' data-printed' } = {}) =>
  `<!doctype html>\n<html lang="${language}" dir="ltr"${mark}><script type="module" crossorigin src="/assets/${entry}.js"></script>${text}`

const server = vi.fn<(address: string) => Promise<Response>>()

const answers = (html: string, status = 200) => {
  const answer = new Response(html, { status, headers: { 'Content-Type': 'text/html' } })
  server.mockImplementation(async () => answer.clone())
}

const keep = (address: string) => keepPage(new URL(address), 'en', files)

const keptAddresses = async () => (await (await caches.open(cacheNames.pages)).keys()).map(({ url }) => url)

const open = async (address: string): Promise<string> => {
  const waitUntil = vi.fn<(late: Promise<unknown>) => void>()
  const asked = { url: new URL(address), event: { waitUntil } }
  const shell = async () => new Response('shell')
  const answer = await printedPage(shell, files)(asked as unknown as Parameters<RouteHandlerCallback>[0])
  return answer.text()
}

beforeEach(() => {
  vi.stubGlobal('caches', new FakeCaches())
  vi.stubGlobal('fetch', server)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('where no page is kept, one that nobody opened before draws itself', async () => {
  answers(page('Tolls'))
  expect(await open(tolls)).toBe('shell')
  expect(server).not.toHaveBeenCalled()
})

test('where pages are kept, one that nobody opened before comes as it was printed, and is kept', async () => {
  answers(page('Home'))
  await keep(home)
  answers(page('Tolls'))
  expect(await open(tolls)).toContain('Tolls')
  server.mockRejectedValue(new TypeError('no network'))
  expect(await open(tolls)).toContain('Tolls')
})

test.each([
  ['in another language', page('Tolls', { language: 'fr' })],
  ['by another build', page('Tolls', { entry: 'index-2' })],
  ['not at all', page('', { mark: '' })],
])('a new page that was printed %s draws itself', async (_, html) => {
  answers(page('Home'))
  await keep(home)
  answers(html)
  expect(await open(tolls)).toBe('shell')
})

test('a new page draws itself without a network, and on a slow one soon', async () => {
  answers(page('Home'))
  await keep(home)
  server.mockRejectedValueOnce(new TypeError('no network'))
  expect(await open(tolls)).toBe('shell')
  vi.useFakeTimers()
  server.mockReturnValue(new Promise(() => undefined))
  const opened = open(tolls)
  await vi.advanceTimersByTimeAsync(500)
  expect(await opened).toBe('shell')
})

test('once the reader reads in another language, nothing comes in the former one', async () => {
  answers(page('Home'))
  await keep(home)
  await keep(at('/category/city'))
  const told = vi.fn<(work: Promise<unknown>) => void>()
  const data = { openedPage: home, language: 'fr' }
  hearPages(files)({ data, waitUntil: told } as unknown as ExtendableMessageEvent)
  await told.mock.calls[0]?.[0]
  answers(page('Tolls'))
  expect(await open(tolls)).toBe('shell')
})

test('a page that is never printed is not asked for', async () => {
  answers(page('Home'))
  await keep(home)
  server.mockClear()
  expect(await open(at('/saved'))).toBe('shell')
  expect(server).not.toHaveBeenCalled()
})

test('a story that was opened is there as it was printed, whatever its query', async () => {
  answers(page('Tolls'))
  await keep(`${tolls}?utm_source=mail#comments`)
  expect(await keptAddresses()).toEqual([tolls])
  server.mockRejectedValue(new TypeError('no network'))
  expect(await open(`${tolls}?x=1`)).toContain('Tolls')
})

test.each([
  ['of another build', page('Tolls', { entry: 'index-2' })],
  ['of another language', page('Tolls', { language: 'fr' })],
  ['that is not printed', page('', { mark: '' })],
  ['that is no page of ours', '<p>Welcome to the hotel'],
])('a page %s is not kept, and goes where it was', async (_, html) => {
  answers(page('Tolls'))
  await keep(tolls)
  answers(html)
  expect(await keep(tolls)).toBeNull()
  expect(await keptAddresses()).toEqual([])
})

test('a page that is gone goes here as well; one that can’t be had stays', async () => {
  answers(page('Tolls'))
  await keep(tolls)
  answers('busy', 503)
  await keep(tolls)
  server.mockRejectedValue(new TypeError('no network'))
  await keep(tolls)
  expect(await keptAddresses()).toEqual([tolls])
  answers('gone', 404)
  await keep(tolls)
  expect(await keptAddresses()).toEqual([])
})

test('a list is shown at once for ten minutes, then a newer one where that comes soon', async () => {
  answers(page('Monday'))
  await keep(home)
  answers(page('Tuesday'))
  expect(await open(home)).toContain('Monday')
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 601_000)
  expect(await open(home)).toContain('Tuesday')
  server.mockRejectedValue(new TypeError('no network'))
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 601_000)
  expect(await open(home)).toContain('Tuesday')
})

test('an old list does not wait long for a newer one', async () => {
  answers(page('Monday'))
  await keep(home)
  vi.useFakeTimers({ now: Date.now() + 601_000 })
  server.mockReturnValue(new Promise(() => undefined))
  const opened = open(home)
  await vi.advanceTimersByTimeAsync(1_500)
  expect(await opened).toContain('Monday')
})

test('the forty that were kept last stay', async () => {
  answers(page('Tolls'))
  for (let nth = 0; nth < 41; nth += 1) await keep(`${tolls}-${nth}`)
  const kept = await keptAddresses()
  expect(kept).toHaveLength(40)
  expect(kept).not.toContain(`${tolls}-0`)
})

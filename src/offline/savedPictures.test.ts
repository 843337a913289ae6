import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { FakeCaches } from '../../test/fakeCaches'
import { canKeepPictures, dropPicturesBut, filesForScreen, keepPicture } from './savedPictures'

const server = setupServer()
const quay = 'https://courier.example/quay.jpg'
const kept = async () =>
  (await (await caches.open('broadsheet-saved-pictures-/')).keys()).map(({ url }) => url)

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
beforeEach(() => {
  vi.stubGlobal('caches', new FakeCaches())
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

test('a picture is kept under its address, and says what it weighs', async () => {
  const answer = vi.fn(() => HttpResponse.arrayBuffer(new Uint8Array(1_234).buffer))
  server.use(http.get(quay, answer))
  expect(await keepPicture(quay)).toEqual({ url: quay, bytes: 1_234 })
  expect(await keepPicture(quay)).toEqual({ url: quay, bytes: 1_234 })
  expect(answer).toHaveBeenCalledOnce()
  expect(await kept()).toEqual([quay])
})
test('a picture that is gone, or cannot be fetched, is none', async () => {
  server.use(http.get(quay, () => new HttpResponse(null, { status: 404 })))
  expect(await keepPicture(quay)).toBeNull()
  server.use(http.get(quay, () => HttpResponse.error()))
  expect(await keepPicture(quay)).toBeNull()
  expect(await kept()).toEqual([])
})
test('a host that shares its pictures for looking at only: kept, of unknown weight', async () => {
  const opaque = Object.defineProperty(new Response('x'), 'type', { value: 'opaque' })
  vi.stubGlobal('fetch', async (_: string, { mode }: RequestInit) => {
    if (mode === 'cors') throw new TypeError('CORS')
    return opaque
  })
  expect(await keepPicture(quay)).toEqual({ url: quay, bytes: null })
})
test('a full disk keeps none, and nothing breaks', async () => {
  server.use(http.get(quay, () => HttpResponse.text('x')))
  vi.stubGlobal('caches', { open: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) })
  expect(await keepPicture(quay)).toBeNull()
  await dropPicturesBut(new Set())
})
test('all go but those that are wanted', async () => {
  server.use(http.get('https://courier.example/*', () => HttpResponse.text('x')))
  for (const name of ['a', 'b', 'c']) await keepPicture(`https://courier.example/${name}.jpg`)
  await dropPicturesBut(new Set(['https://courier.example/b.jpg']))
  expect(await kept()).toEqual(['https://courier.example/b.jpg'])
})

test('this screen decides which file of a picture is kept, and each is kept once', () => {
  vi.stubGlobal('innerWidth', 400)
  vi.stubGlobal('devicePixelRatio', 2)
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(min-width: 20rem)' }))
  const candidates = [300, 640, 800, 1_600].map((width) => ({ url: `${width}`, width }))
  const shown = (sizes: string) => ({ url: 'x', candidates, sizes })
  expect(filesForScreen([shown('(min-width: 80rem) 58rem, 100vw')])).toEqual(['800'])
  expect(filesForScreen([shown('(min-width: 80rem) 58rem, (min-width: 20rem) 20rem, 100vw')])).toEqual([
    '640',
  ])
  expect(filesForScreen([shown('100px'), shown('120px'), shown('')])).toEqual(['300', '800'])
})

test('a picture that this browser kept is asked for without telling who reads', async () => {
  const asked = vi.fn(async (_: string, __: RequestInit) => new Response('x'))
  vi.stubGlobal('fetch', asked)
  await keepPicture(quay)
  expect(asked.mock.lastCall?.[1]).toMatchObject({ mode: 'cors', credentials: 'omit' })
  expect(asked.mock.lastCall?.[1].signal).toBeInstanceOf(AbortSignal)
})
test('a browser that keeps no files says so', () => {
  expect(canKeepPictures()).toBe(true)
  vi.unstubAllGlobals()
  expect(canKeepPictures()).toBe(false)
})

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Page } from '@playwright/test'
import { startDeployment } from './deployment'
import { giveSign } from './giveSign'
import { expect, test } from './journey'
import { build, firstPort } from './servePaper'

test.use({ serviceWorkers: 'allow' })

const upload = (name: string) => `/wp-content/uploads/2026/11/${name}.svg`

/** Shows a picture on the page; its width in px, 0 when none came. */
const showAt = (page: Page, address: string) =>
  page.evaluate(async (src) => {
    const image = new Image()
    image.src = src
    await image.decode().catch(() => undefined)
    return image.naturalWidth
  }, address)

const show = (page: Page, name: string) => showAt(page, upload(name))

/** Paths of the pictures in one of the app's caches. */
const kept = (page: Page, cache: 'pictures' | 'opaque-pictures' | 'saved-pictures') =>
  page.evaluate(async (name) => {
    const requests = await (await caches.open(name)).keys()
    return requests.map(({ url }) => new URL(url).pathname)
  }, `broadsheet-${cache}-/`)

const openWithWorker = async (page: Page, address = '/saved') => {
  await page.goto(address)
  await giveSign(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

const limitQuota = async (context: BrowserContext, page: Page, quotaSize: number) => {
  const session = await context.newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize })
}

test('a picture once seen is there with no network, for other sizes of it too', async ({ page, context }) => {
  await openWithWorker(page)
  expect(await show(page, 'tram-depot-768x512')).toBe(768)
  await expect.poll(() => kept(page, 'pictures')).toEqual([upload('tram-depot-768x512')])
  await context.setOffline(true)
  expect(await show(page, 'tram-depot-768x512')).toBe(768)
  expect(await show(page, 'tram-depot-300x200')).toBe(768)
  expect(await show(page, 'radio-tower-300x200')).toBe(0)
})

test('pictures of the very first visit are there too, though the worker came after them', async ({
  page,
  context,
}) => {
  await page.goto('/article/lagoon-bridge-tolls-return-by-one-vote')
  const lead = page.locator('main img').first()
  const source = () =>
    lead.evaluate((image: HTMLImageElement) => (image.naturalWidth > 0 ? image.currentSrc : ''))
  await expect.poll(source, { timeout: 20_000 }).toContain('/uploads/')
  const path = new URL(await source()).pathname
  await expect.poll(() => kept(page, 'pictures'), { timeout: 20_000 }).toContain(path)
  await context.setOffline(true)
  expect(await showAt(page, path)).toBeGreaterThan(0)
})

test('on a full disk the oldest pictures go, saved ones stay, and what is on screen is shown', async ({
  page,
  context,
}) => {
  await openWithWorker(page)
  const seen = ['tram-depot', 'radio-tower', 'power-lines', 'solar-roof', 'water-tower', 'ballot-box']
  await page.evaluate(async (address) => {
    await (await caches.open('broadsheet-saved-pictures-/')).add(address)
  }, upload('courtroom-300x200'))
  for (const name of seen) expect(await show(page, `${name}-300x200`)).toBe(300)
  await expect.poll(() => kept(page, 'pictures')).toHaveLength(seen.length)

  await limitQuota(context, page, 1_000)
  expect(await show(page, 'chess-board-300x200')).toBe(300)
  await expect.poll(async () => (await kept(page, 'pictures')).length).toBeLessThan(seen.length)
  expect(await kept(page, 'pictures')).not.toContain(upload('tram-depot-300x200'))
  expect(await kept(page, 'saved-pictures')).toEqual([upload('courtroom-300x200')])

  await context.setOffline(true)
  expect(await show(page, 'courtroom-300x200')).toBe(300)
  await page.goto('/search')
  await expect(page.getByRole('searchbox')).toBeVisible()
})

/** A picture host of its own, which writes down in which mode it was asked. */
const pictureHost = async (headers: Record<string, string>) => {
  const modes: (string | undefined)[] = []
  const server = createServer(({ headers: { 'sec-fetch-mode': mode } }, response) => {
    modes.push(String(mode))
    response.writeHead(200, { 'Content-Type': 'image/svg+xml', ...headers })
    response.end('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"/>')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, modes, close: () => server.close() }
}

test.describe('of a newsroom that names other hosts', () => {
  // This build names none. A host without headers, and a page whose policy is not heeded, stand for one that does.
  test.use({ bypassCSP: true })

  test('pictures of another host are kept, in few where it lets nobody read them', async ({
    page,
    context,
    paper,
  }, { parallelIndex }) => {
    const host = await startDeployment(firstPort + 6 + parallelIndex, paper)
    host.deploy(build)
    await openWithWorker(page, `${host.url}/saved`)
    const open = await pictureHost({ 'Access-Control-Allow-Origin': '*' })
    const closed = await pictureHost({})
    for (const { url } of [open, closed])
      for (const name of ['first', 'second']) expect(await showAt(page, `${url}/${name}.svg`)).toBe(60)
    expect(open.modes).toEqual(['cors', 'cors'])
    expect(closed.modes).toEqual(['cors', 'no-cors', 'no-cors'])
    await expect.poll(() => kept(page, 'pictures')).toEqual(['/first.svg', '/second.svg'])
    await expect.poll(() => kept(page, 'opaque-pictures')).toEqual(['/first.svg', '/second.svg'])
    await context.setOffline(true)
    for (const { url, close } of [open, closed]) {
      close()
      expect(await showAt(page, `${url}/first.svg`)).toBe(60)
    }
    host.stop()
  })
})

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { giveSign } from './giveSign'
import { expect, test } from './journey'

test.use({ serviceWorkers: 'allow' })

const email = 'ama.tidewater@example.org'

/** The address, a part of it that no encoding changes, and what Gravatar makes of it. */
const traces = [
  email,
  'tidewater',
  ...['md5', 'sha256'].map((kind) => createHash(kind).update(email).digest('hex')),
]

const tellsOf = (text: string) => traces.some((trace) => text.toLowerCase().includes(trace))

/** All that leaves the device or is logged, but for the delivery of a comment; what of it tells the address. */
const overhear = (context: BrowserContext) => {
  const told: string[] = []
  const delivered: string[] = []
  context.on('request', (request) => {
    const isDelivery = request.method() === 'POST' && /\/wp-json\/wp\/v2\/comments$/.test(request.url())
    if (isDelivery && tellsOf(request.postData() ?? '')) delivered.push(request.url())
    const others = [
      request.url(),
      request.headers().referer ?? '',
      isDelivery ? '' : (request.postData() ?? ''),
    ]
    told.push(...others.filter(tellsOf))
  })
  context.on('console', (message) => {
    if (tellsOf(message.text())) told.push(`console: ${message.text()}`)
  })
  return { told, delivered }
}

/** Places on this device where the address stands. */
const placesOnDevice = async (page: Page): Promise<string[]> => {
  const kept = await page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const found: [place: string, text: string][] = [
      ['localStorage', JSON.stringify({ ...localStorage })],
      ['sessionStorage', JSON.stringify({ ...sessionStorage })],
      ['cookies', document.cookie],
      ['address', location.href + JSON.stringify(history.state)],
    ]
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name))
      for (const store of database.objectStoreNames) {
        const all = await settled(database.transaction(store).objectStore(store).getAll())
        found.push([`${name}/${store}`, JSON.stringify(all)])
      }
      database.close()
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const text = await (await cache.match(request))?.text()
        found.push([`cache ${name}`, `${request.url} ${text}`])
      }
    }
    return found
  })
  // The app's own files and what it fetched are among them: else nothing was looked through.
  expect(kept.length).toBeGreaterThan(40)
  return [...new Set(kept.filter(([, text]) => tellsOf(text)).map(([place]) => place))]
}

const conversation = (page: Page) => page.getByRole('region', { name: 'Comments' })

const open = async (page: Page, slug: string) => {
  await page.goto(`/article/${slug}#comments`)
  await expect(conversation(page).getByText(/^\d+ comments?$/)).toBeVisible()
}

const write = async (page: Page, text: string) => {
  const form = conversation(page).getByRole('form', { name: 'Leave a reply' })
  await form.getByRole('textbox', { name: 'Comment' }).fill(text)
  await form.getByRole('textbox', { name: 'Name' }).fill('Ama Reader')
  await form.getByRole('textbox', { name: 'Email' }).fill(email)
}

const post = async (page: Page) => {
  await conversation(page).getByRole('button', { name: 'Post comment' }).click()
  await expect(conversation(page).getByRole('textbox', { name: 'Comment' })).toHaveValue('')
}

test('an email address stands nowhere but in a comment that waits, and leaves with it alone', async ({
  page,
  context,
  newsdesk,
}) => {
  test.slow()
  const { told, delivered } = overhear(context)
  const unsent = conversation(page).getByRole('group', { name: 'Your comment, not sent yet' })
  await newsdesk.rules({ floodSeconds: 0, moderated: true })

  await test.step('a comment that is held back, a saved story, a draft', async () => {
    await open(page, 'lagoon-bridge-tolls-return-by-one-vote')
    await giveSign(page)
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    await write(page, 'Ten shillings is a loaf of bread.')
    await post(page)
    await expect(conversation(page).getByText('Waiting for the editors')).toBeVisible()
    const save = page.getByRole('article').getByRole('button', { name: 'Save' }).first()
    await save.click()
    await expect(save).toHaveAttribute('aria-pressed', 'true')
    await open(page, 'weavers-end-paddle-home-first')
    await write(page, 'Half a thought.')
    await expect
      .poll(() => page.evaluate(() => JSON.stringify({ ...localStorage })))
      .toContain('Half a thought.')
    expect(await placesOnDevice(page)).toEqual([])
  })

  await test.step('a comment that waits for the network, and is delivered at the second try', async () => {
    await context.setOffline(true)
    await post(page)
    await expect(unsent.getByText('Waiting for the network')).toBeVisible()
    expect(await placesOnDevice(page)).toEqual(['broadsheet/outbox'])
    await newsdesk.fault({ kind: 'status', method: 'POST', path: 'wp/v2/comments', times: 1, status: 500 })
    await context.setOffline(false)
    await expect(unsent).toHaveCount(0, { timeout: 20_000 })
    await expect(conversation(page).getByText('Half a thought.')).toBeVisible()
    expect(await placesOnDevice(page)).toEqual([])
  })

  await test.step('the exported list, and all that was said meanwhile', async () => {
    await page.goto('/saved')
    const started = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export the list' }).click()
    expect(tellsOf(await readFile(await (await started).path(), 'utf8'))).toBe(false)
    expect(told).toEqual([])
    expect(delivered.length).toBeGreaterThanOrEqual(2)
  })
})

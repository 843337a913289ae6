import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { expect, test } from './journey'
import { goOffline, goOnline } from './network'

test.use({ serviceWorkers: 'allow' })
// Each reads several pages twice, and waits until they are on the disk.
test.setTimeout(90_000)

const story = '/article/nine-farmers-hold-the-budget'
const headline = /^Nine farmers hold the budget/

const front = (page: Page) => page.getByRole('region', { name: 'Top stories' }).getByRole('article').first()
const offline = (page: Page) =>
  page.getByText(/You are offline\. This edition is from \d\d:\d\d (today|yesterday)\./)

/** What the device keeps of queries, by hash. */
const keptHashes = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('broadsheet')
        opening.onsuccess = () => {
          const { result } = opening
          const asked = result.transaction('queries').objectStore('queries').getAllKeys()
          asked.onsuccess = () => {
            result.close()
            resolve(asked.result.map(String))
          }
        }
      }),
  )

const isKept = (page: Page, start: string) =>
  expect.poll(async () => (await keptHashes(page)).some((hash) => hash.startsWith(start))).toBe(true)

/** Changes each kept record of a kind, behind the app's back. */
const changeKept = (page: Page, start: string, fields: object) =>
  page.evaluate(
    ([from, changes]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('broadsheet')
        opening.onsuccess = () => {
          const { result } = opening
          const change = result.transaction('queries', 'readwrite')
          const store = change.objectStore('queries')
          store.getAll().onsuccess = ({ target }) => {
            for (const record of (target as IDBRequest<{ hash: string }[]>).result) {
              if (record.hash.startsWith(from)) store.put({ ...record, ...changes })
            }
          }
          change.oncomplete = () => {
            result.close()
            resolve()
          }
        }
      }),
    [start, fields] as const,
  )

/** Reads the front page, a section and a story, until all of it is on the device. */
const readThePaper = async (page: Page) => {
  await page.goto('/')
  await expect(front(page)).toBeVisible()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await isKept(page, '["feed",')
  await page.goto('/category/sport')
  await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible()
  await isKept(page, '["categories","sport"]')
  await page.goto(story)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await isKept(page, '["article","nine-farmers')
}

const expectPaperOffline = async (page: Page) => {
  await page.goto('/')
  await expect(front(page)).toBeVisible()
  await expect(offline(page)).toBeVisible()
  await page.goto('/category/sport')
  await expect(page.getByRole('heading', { level: 1, name: 'Sport' })).toBeVisible()
  await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible()
  await page.goto(story)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await expect(offline(page)).toBeVisible()
}

test('what was read opens without a network, each address cold, and says from when it is', async ({
  page,
}) => {
  await readThePaper(page)
  await goOffline(page)
  await expectPaperOffline(page)
  await goOnline(page)
  await expect(offline(page)).toBeHidden()
})

test('the line about the edition moves nothing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/category/sport')
  await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible()
  const place = async () => (await page.getByRole('main').boundingBox())?.y
  const before = await place()
  await goOffline(page)
  await expect(offline(page)).toBeVisible()
  expect(await place()).toBe(before)
})

test('a story that was only warmed opens; one that never was says so, lists what is, and comes with the network', async ({
  page,
}) => {
  await readThePaper(page)
  await page.goto('/')
  const warmed = front(page).getByRole('heading').getByRole('link')
  const path = (await warmed.getAttribute('href')) ?? ''
  await isKept(page, `["article","${decodeURIComponent(path.replace('/article/', ''))}"]`)
  await goOffline(page)
  await page.goto(path)
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('/article/the-rook-on-the-window')
  await expect(
    page.getByRole('heading', { level: 1, name: 'This story is not on this device' }),
  ).toBeVisible()
  const list = page.getByRole('region', { name: 'You can read these without a network' })
  await list.getByRole('link', { name: headline }).click()
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await page.goBack()
  await expect(
    page.getByRole('heading', { level: 1, name: 'This story is not on this device' }),
  ).toBeVisible()
  await goOnline(page)
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
})

test('what an older app kept in another shape is dropped, and what breaks the page goes at a press', async ({
  page,
}) => {
  await readThePaper(page)
  await changeKept(page, '["article","nine-farmers', { version: 0, data: 'an older shape' })
  await page.goto(story)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await expect
    .poll(async () => (await keptHashes(page)).some((hash) => hash.startsWith('["article","nine-farmers')))
    .toBe(true)
  await changeKept(page, '["article","nine-farmers', { data: { slug: 'broken' }, updatedAt: Date.now() })
  await page.goto('about:blank')
  await page.goto(story)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
})

test('where the browser keeps nothing the paper reads as ever', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError')
    }
  })
  await page.goto('/')
  await expect(front(page)).toBeVisible()
  await page.goto(story)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
})

test('a full disk keeps nobody from reading', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  const broken: Error[] = []
  page.on('pageerror', (problem) => broken.push(problem))
  await page.goto('/')
  await expect(front(page)).toBeVisible()
  await page.goto(story)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  expect(broken).toEqual([])
})

test('Settings shows what is stored, clears it, and then nothing opens offline', async ({ page }) => {
  await readThePaper(page)
  await page.getByRole('link', { name: 'Settings' }).click()
  const stories = page.getByRole('row', { name: /^Stories to read offline/ })
  await expect(stories).toContainText(/\d+ ?kB/)
  await page.getByRole('button', { name: 'Clear what is stored' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clear', exact: true }).click()
  await expect(stories).toContainText('none')
  await expect(page.getByRole('button', { name: 'Clear what is stored' })).toBeFocused()
  await goOffline(page)
  await page.goto(story)
  await expect(
    page.getByRole('heading', { level: 1, name: 'This story is not on this device' }),
  ).toBeVisible()
})

/** A browser with a disk of its own, which outlives it. */
const openBrowser = async (
  disk: string,
  baseURL: string,
): Promise<{ context: BrowserContext; page: Page }> => {
  const { launchOptions } = test.info().project.use
  const context = await chromium.launchPersistentContext(disk, { ...launchOptions, baseURL })
  return { context, page: context.pages()[0] ?? (await context.newPage()) }
}

test('after the browser was closed, the paper opens without a network', async ({ paper }) => {
  const disk = mkdtempSync(join(tmpdir(), 'reader-'))
  const evening = await openBrowser(disk, paper)
  await readThePaper(evening.page)
  await evening.context.close()
  const morning = await openBrowser(disk, paper)
  await goOffline(morning.page)
  await expectPaperOffline(morning.page)
  await morning.context.close()
  rmSync(disk, { recursive: true, force: true })
})

import type { Page } from '@playwright/test'
import { giveSign } from './giveSign'
import { expect, test as journey } from './journey'
import { goOffline, goOnline } from './network'

/** A browser with a disk of its own, which can be closed and opened again. */
const test = journey.extend<{ openBrowser: () => Promise<Page> }>({
  openBrowser: async ({ playwright, launchOptions, paper }, use, info) => {
    const open = async () => {
      const context = await playwright.chromium.launchPersistentContext(info.outputPath('profile'), {
        ...launchOptions,
        baseURL: paper,
      })
      return context.pages()[0] as Page
    }
    await use(open)
  },
})

test.use({ serviceWorkers: 'allow' })

const story = '/article/nine-farmers-hold-the-budget'
const headline = /^Nine farmers hold the budget/

const front = (page: Page) => page.getByRole('region', { name: 'Top stories' }).getByRole('article').first()
const offline = (page: Page) =>
  page.getByText(/You are offline\. This edition is from \d\d:\d\d (today|yesterday)\./)

/** Of queries, what an older app kept. */
const older = { version: 0, data: 'an older shape' }

/** What the device keeps of queries in today's shape, by hash. */
const keptHashes = (page: Page): Promise<string[]> =>
  page.evaluate(
    (past) =>
      new Promise((resolve) => {
        const opening = indexedDB.open('broadsheet')
        opening.onsuccess = () => {
          const { result } = opening
          const asked = result.transaction('queries').objectStore('queries').getAll()
          asked.onsuccess = () => {
            result.close()
            const records = asked.result as { hash: string; version: number }[]
            resolve(records.filter(({ version }) => version !== past).map(({ hash }) => hash))
          }
        }
      }),
    older.version,
  )

/** Waits until the device keeps queries that begin so; what waits to be written is, as it would be when the page is left. */
const untilKept = async (page: Page, ...starts: string[]) => {
  await page.evaluate(() => dispatchEvent(new Event('pagehide')))
  const missing = async () => {
    const hashes = await keptHashes(page)
    return starts.filter((start) => !hashes.some((hash) => hash.startsWith(start)))
  }
  await expect.poll(missing).toEqual([])
}

/** Changes each kept record of a kind once the app is left: what it had still to write would come over it. */
const changeKept = async (page: Page, start: string, fields: object) => {
  await page.goto('/manifest.webmanifest')
  await page.evaluate(
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
}

/** Reads the front page, a section and a story, until all of it is on the device; returns the path of the lead. */
const readThePaper = async (page: Page) => {
  await page.goto('/')
  const lead = front(page).getByRole('heading').getByRole('link')
  const path = (await lead.getAttribute('href')) ?? ''
  await giveSign(page)
  await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
  await untilKept(page, '["feed",', `["article","${decodeURIComponent(path.replace('/article/', ''))}"]`)
  await page.goto('/category/sport')
  await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible()
  await untilKept(page, '["categories","sport"]')
  await page.goto(story)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await untilKept(page, '["article","nine-farmers')
  return path
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

const notHere = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'This story is not on this device' })

test('the browser is closed and opened again without a network: the paper is there', async ({
  openBrowser,
}) => {
  test.slow()
  const evening = await openBrowser()
  const warmed = await readThePaper(evening)
  await evening.context().close()
  const page = await openBrowser()
  await goOffline(page)

  await test.step('what was read opens, each address cold, and says from when it is', () =>
    expectPaperOffline(page))

  await test.step('so does a story that was only warmed', async () => {
    await page.goto(warmed)
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
  })

  await test.step('one that never was says so, lists what is there, and comes with the network', async () => {
    await page.goto('/article/the-rook-on-the-window')
    await expect(notHere(page)).toBeVisible()
    const list = page.getByRole('region', { name: 'You can read these without a network' })
    await list.getByRole('link', { name: headline }).click()
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    await page.goBack()
    await expect(notHere(page)).toBeVisible()
    await goOnline(page)
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible()
    await expect(offline(page)).toBeHidden()
  })

  await test.step('Settings shows what is stored, clears it, and then nothing opens offline', async () => {
    await page.getByRole('link', { name: 'Settings' }).click()
    const stories = page.getByRole('row', { name: /^Stories to read offline/ })
    await expect(stories).toContainText(/\d+\s?kB/)
    await page.getByRole('button', { name: 'Clear what is stored' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Clear', exact: true }).click()
    await expect(stories).toContainText('none')
    await expect(page.getByRole('button', { name: 'Clear what is stored' })).toBeFocused()
    await goOffline(page)
    await page.goto(story)
    await expect(notHere(page)).toBeVisible()
  })
  await page.context().close()
})

for (const { reader, sign } of [
  { reader: 'gave no sign for some seconds', sign: async () => undefined },
  { reader: 'scrolled once', sign: (page: Page) => page.mouse.wheel(0, 300) },
]) {
  test(`who came once and ${reader} has the story without a network`, async ({ page }) => {
    await page.goto(story)
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    await sign(page)
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
      timeout: 15_000,
    })
    await untilKept(page, '["article","nine-farmers')
    await goOffline(page)
    await page.goto(story)
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    await expect(offline(page)).toBeVisible()
  })
}

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

test('what an older app kept in another shape is dropped, and what breaks the page goes at a press', async ({
  page,
}) => {
  const hash = '["article","nine-farmers'
  await page.goto(story)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await untilKept(page, hash)
  await changeKept(page, hash, older)
  await page.goto(story)
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await untilKept(page, hash)
  await changeKept(page, hash, { data: { slug: 'broken' }, updatedAt: Date.now() })
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

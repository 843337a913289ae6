import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { giveSign } from './giveSign'
import { test as base, expect } from './journey'
import { build, firstPort, servePaper } from './servePaper'
import { holdBack, isComplete, shifts, sumOf, watchShifts } from './shifts'

const story = '/article/lagoon-bridge-tolls-return-by-one-vote'
const headline = 'Council votes by one to bring back tolls on Lagoon Bridge'

interface Printed {
  url: string
  /** Prints what has changed since the last run; returns what the run says. */
  print: () => Promise<string>
}

const run = promisify(execFile)

/** A newspaper of each worker's own whose pages are printed. */
const test = base.extend<object, { printed: Printed }>({
  printed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from the pattern
    async ({}, use, worker) => {
      const folder = join(mkdtempSync(join(tmpdir(), 'broadsheet-printed-')), 'dist')
      cpSync(build, folder, { recursive: true })
      const { url, stop } = await servePaper(firstPort + 6 + worker.parallelIndex, folder)
      const press = join(build, 'server/prerender/prerender.js')
      const print = async () => {
        const { stdout } = await run(process.execPath, [
          press,
          '--folder',
          folder,
          '--from',
          url,
          '--stories',
          '20',
        ])
        return stdout
      }
      await print()
      await use({ url, print })
      stop()
      rmSync(join(folder, '..'), { recursive: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ printed }, use) => use(printed.url),
})

// In one worker: printing takes its time.
test.describe.configure({ mode: 'default' })

/** Layout shifts, added up, that are none: our fonts come in late. As in the bench. */
const noShift = 0.004

/** What the browser has to say against a page. */
const complaintsOf = (page: Page) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`)
  })
  page.on('pageerror', (problem) => complaints.push(String(problem)))
  return complaints
}

/**
 * News, a picture or a font that did not come, where there is no network; what is asked through the worker simply failed.
 * The app's own code has to come all the same.
 */
const isMissingOffline = (complaint: string) =>
  /net::ERR_(INTERNET_DISCONNECTED|FAILED) /.test(complaint) && !/\.(js|css)$/.test(complaint)

/** Keeps the headline as it came with the document. */
const rememberHeadline = (page: Page) =>
  page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(window, { printedHeadline: document.querySelector('h1') })
    })
  })

const isPrintedHeadline = (page: Page) =>
  page
    .getByRole('heading', { level: 1 })
    .evaluate((heading) => heading === (window as { printedHeadline?: Element }).printedHeadline)

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a story stands with its text, and machines are told of it', async ({ page }) => {
    await page.goto(story)
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    await expect(page.getByRole('article').first().getByRole('paragraph').nth(12)).not.toBeEmpty()
    await expect(page).toHaveTitle(`${headline} | The Ellery Courier`)
    const content = (selector: string) => page.locator(selector).getAttribute('content')
    expect(await content('meta[property="og:title"]')).toBe(headline)
    expect(await content('meta[property="og:type"]')).toBe('article')
    expect((await content('meta[name="description"]'))?.length).toBeGreaterThan(40)
    expect(await content('meta[name="twitter:card"]')).toBe('summary_large_image')
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /lagoon-bridge-tolls/)
    const data = await page.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(data ?? '')['@graph'][0]).toMatchObject({ '@type': 'NewsArticle', headline })
  })

  test('front page, section and writer stand too', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('link', { name: headline })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Most read' })).toBeAttached()
    await page.goto('/category/city')
    await expect(page.getByRole('heading', { level: 1, name: 'City' })).toBeVisible()
    await expect(page.getByRole('feed').getByRole('article').first()).toBeVisible()
    await page.goto('/author/marcus-amissah')
    await expect(page.getByRole('heading', { level: 1, name: 'Marcus Amissah' })).toBeVisible()
  })

  test('each block of the front page has its stories, and links of it lead on', async ({ page }) => {
    await page.goto('/')
    const blocks = page.getByRole('region').filter({ has: page.getByRole('heading', { level: 3 }) })
    expect(await blocks.count()).toBeGreaterThan(4)
    for (const block of await blocks.all()) {
      const stories = block.getByRole('heading', { level: 3 }).getByRole('link')
      expect(await stories.count()).toBeGreaterThan(2)
      for (const link of await stories.all()) {
        await expect(link).not.toBeEmpty()
        await expect(link).toHaveAttribute('href', /^\/article\/./)
      }
    }
    await page.getByRole('region', { name: 'Top stories' }).getByRole('link', { name: headline }).click()
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    await page.goBack()
    await page.getByRole('region', { name: 'City' }).getByRole('link', { name: 'City' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'City' })).toBeVisible()
  })
})

for (const [name = '', path = ''] of [
  ['the front page', '/'],
  ['a story', story],
  ['a section', '/category/city'],
]) {
  test(`${name} is taken over as it stands`, async ({ page }) => {
    const complaints = complaintsOf(page)
    await rememberHeadline(page)
    await page.goto(path)
    const save = page.getByRole('button', { name: 'Save' }).first()
    await expect(save).toHaveAttribute('aria-pressed', 'false')
    await expect(async () => {
      await save.click()
      await expect(save).toHaveAttribute('aria-pressed', 'true', { timeout: 500 })
    }).toPass()
    expect(await isPrintedHeadline(page)).toBe(true)
    expect(complaints).toEqual([])
  })
}

for (const { name, path, code, role, label } of [
  { name: 'what follows a story', path: story, code: 'after-story', role: 'region', label: 'Comments' },
  // All stories of a printed front page stand above its list, which therefore begins with its end.
  { name: 'the list of the front page', path: '/', code: 'feed', role: 'button', label: 'Stop loading' },
] as const) {
  test(`${name} stands while its code is on its way, and is taken over too`, async ({ page }) => {
    const complaints = complaintsOf(page)
    let send = () => {}
    const sent = new Promise<void>((resolve) => {
      send = resolve
    })
    await page.route(`**/assets/${code}-*.js`, async (route) => {
      await sent
      await route.continue()
    })
    await page.addInitScript(() => {
      Object.assign(window, { shifted: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, { shifted: Reflect.get(window, 'shifted') + Reflect.get(entry, 'value') })
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(path)
    const part = page.getByRole(role, { name: label, exact: true })
    const printed = await part.elementHandle()
    const save = page.getByRole('button', { name: 'Save' }).first()
    await expect(async () => {
      await save.click()
      await expect(save).toHaveAttribute('aria-pressed', 'true', { timeout: 500 })
    }).toPass()
    const isPrinted = () => part.evaluate((now, before) => now === before, printed)
    const isTakenOver = () =>
      part.evaluate((node) => Object.keys(node).some((key) => key.startsWith('__reactProps')))
    expect(await isPrinted()).toBe(true)
    send()
    await expect.poll(isTakenOver).toBe(true)
    expect(await isPrinted()).toBe(true)
    expect(await page.evaluate(() => Reflect.get(window, 'shifted'))).toBeLessThan(noShift)
    expect(complaints).toEqual([])
  })
}

const phoneAndDesk = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]

for (const viewport of phoneAndDesk) {
  test(`nothing printed moves when fonts, pictures and scripts come late, at ${viewport.width} px`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await watchShifts(page)
    for (const path of [story, '/', '/category/city', '/author/marcus-amissah']) {
      await test.step(path, async () => {
        const letIn = await holdBack(page, /\.woff2|\.js$|\/wp-content\/uploads\//)
        await page.goto(path, { waitUntil: 'commit' })
        await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
        letIn()
        await page.waitForFunction(isComplete)
        await page.waitForLoadState('networkidle')
        const moved = await shifts(page)
        expect(sumOf(moved), JSON.stringify(moved, null, 2)).toBeLessThan(0.005)
      })
    }
  })
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A newspaper whose pages come in pieces, as on a slow network; all else comes from where it is. */
const openSlowly = async (paper: string) => {
  const server = createServer(async ({ url = '/', headers }, response) => {
    const address = new URL(url, paper)
    if (!headers.accept?.includes('text/html'))
      return response.writeHead(307, { Location: address.href }).end()
    const html = await (await fetch(address, { headers: { Accept: 'text/html' } })).text()
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
    for (let at = 0; at < html.length; at += 1_500) {
      response.write(html.slice(at, at + 1_500))
      await pause(20)
    }
    return response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

for (const viewport of phoneAndDesk) {
  test(`nothing moves while a page comes in pieces, at ${viewport.width} px`, async ({ page, printed }) => {
    await page.setViewportSize(viewport)
    await watchShifts(page)
    const { server, url } = await openSlowly(printed.url)
    for (const path of [story, '/', '/category/city', '/author/marcus-amissah']) {
      await test.step(path, async () => {
        await page.route(/\.js$/, (route) => route.abort())
        await page.goto(`${url}${path}`)
        const moved = await shifts(page)
        expect(sumOf(moved), JSON.stringify(moved, null, 2)).toBeLessThan(0.005)
      })
    }
    server.close()
  })
}

test('late fonts come in on the cards further down some a frame, and at last everywhere', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const letIn = await holdBack(page, /\.woff2/)
  // All of a page whose address names a place is laid out at once.
  await page.goto('/#nowhere', { waitUntil: 'commit' })
  const headings = page.locator('main article :is(h2, h3)')
  await expect(headings.last()).toBeAttached()
  await page.evaluate(() => {
    let frame = 0
    const framesOfCards = new Set<number>()
    Object.assign(window, { framesOfCards })
    const count = () => {
      frame += 1
      requestAnimationFrame(count)
    }
    count()
    const isIn = ({ target, oldValue }: MutationRecord) => oldValue !== null && target.nodeName === 'ARTICLE'
    new MutationObserver((changes) => changes.some(isIn) && framesOfCards.add(frame)).observe(document, {
      subtree: true,
      attributeFilter: ['data-fonts'],
      attributeOldValue: true,
    })
  })
  letIn()
  await expect(page.locator('[data-fonts]')).toHaveCount(0)
  const frames = await page.evaluate(() => Reflect.get(window, 'framesOfCards').size)
  expect(frames).toBeGreaterThan(5)
  for (const heading of await headings.all()) await expect(heading).toHaveCSS('font-family', /^Newsreader/)
})

test('from a printed front page one reads on, and comes back', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: headline }).click()
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('link', { name: headline })).toBeFocused()
})

test('a story pressed on a printed front page shows at once what its card said of it', async ({ page }) => {
  await page.goto('/')
  const card = page.getByRole('article').filter({ has: page.getByRole('link', { name: headline }) })
  const standfirst = (await card.locator('h2 + p').textContent()) ?? ''
  const letIn = await holdBack(page, /\/wp-json\//)
  await page.getByRole('link', { name: headline }).click()
  const header = page.getByRole('article').locator('header').first()
  await expect(header.getByRole('heading', { level: 1, name: headline })).toBeVisible()
  await expect(header).toContainText(standfirst)
  await expect(page.locator('[data-text=article]')).toHaveCount(0)
  letIn()
  await expect(page.locator('[data-text=article]')).toBeVisible()
})

test('a printed front page fetches no code that only another page or a reader who stays needs', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto('/')
  await expect.poll(() => asked.some((url) => url.includes('/Keys-'))).toBe(true)
  // What is written to the device is written a second after it came.
  await page.waitForTimeout(2_500)
  expect(asked.filter((url) => /\/(story|after-story|newsroom|writeQueries)-/.test(url))).toEqual([])
  expect(asked.filter((url) => url.includes('/wp-json/'))).toEqual([])
})

for (const [kind, address] of [
  ['front page', '/'],
  ['story', story],
] as const)
  test(`no picture further down is asked for before a printed ${kind} is painted`, async ({ page }) => {
    // So high that the story's picture is less than 1,250 px below: on a fast network newer Chromium asks for none that is
    // farther away.
    await page.setViewportSize({ width: 390, height: 2_200 })
    await page.goto(address)
    const lazy = page.locator('main img[loading=lazy]')
    await expect
      .poll(() =>
        lazy.evaluateAll((all) => all.some((image) => (image as HTMLImageElement).naturalWidth > 0)),
      )
      .toBe(true)
    const early = await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      const pictures = performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/uploads/'))
      return pictures.filter(({ startTime }) => startTime < (paint?.startTime ?? 0)).length
    })
    expect(early).toBe(1)
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the front page that is loaded again stands where it stood', async ({ page }) => {
    await page.goto('/')
    const heading = page.getByRole('heading', { name: 'Most read' })
    const place = async () => (await heading.boundingBox())?.y ?? Number.NaN
    // All of it is laid out once the reader stays.
    await giveSign(page)
    await expect(page.locator('[data-waiting]')).toHaveCount(0)
    await heading.evaluate((node) => node.scrollIntoView({ block: 'center', behavior: 'instant' }))
    const before = await place()
    await page.reload()
    await expect.poll(async () => Math.abs((await place()) - before)).toBeLessThan(3)
  })

  test('what the address of the front page names is found', async ({ page }) => {
    await page.goto('/#most-read')
    await expect(page.getByRole('heading', { name: 'Most read' })).toBeInViewport()
  })
})

test.describe('a reader of another language', () => {
  test.use({ locale: 'fr-FR' })

  test('gets the page drawn anew in it', async ({ page }) => {
    const complaints = complaintsOf(page)
    await page.goto(story)
    await expect(page.getByRole('button', { name: 'Enregistrer' }).first()).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    expect(complaints).toEqual([])
  })
})

test.describe('opened once more', () => {
  test.use({ serviceWorkers: 'allow' })

  /** Paths of the pages that the worker keeps. */
  const keptPaths = (page: Page): Promise<string[]> =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each.startsWith('broadsheet-pages-'))
      const kept = name ? await (await caches.open(name)).keys() : []
      return kept.map(({ url }) => new URL(url).pathname)
    })

  const openAndKeep = async (page: Page, path: string) => {
    await page.goto(path)
    await giveSign(page)
    await expect.poll(() => keptPaths(page)).toContain(path)
  }

  for (const [name = '', path = '', words = ''] of [
    ['the front page', '/', headline],
    ['a story', story, 'data-text="article"'],
  ]) {
    test(`${name} comes from the device as it was printed, and is taken over`, async ({ page, context }) => {
      const complaints = complaintsOf(page)
      await openAndKeep(page, path)
      await context.setOffline(true)
      await rememberHeadline(page)
      const answer = await page.goto(`${path}?utm_source=mail`)
      expect(answer?.fromServiceWorker()).toBe(true)
      expect(await answer?.text()).toContain(words)
      const save = page.getByRole('button', { name: 'Save' }).first()
      await expect(async () => {
        await save.click()
        await expect(save).toHaveAttribute('aria-pressed', 'true', { timeout: 500 })
      }).toPass()
      expect(await isPrintedHeadline(page)).toBe(true)
      expect(complaints.filter((text) => !isMissingOffline(text))).toEqual([])
    })
  }

  test('a story that nobody opened before comes as it was printed, and stays on the device', async ({
    page,
    context,
  }) => {
    const complaints = complaintsOf(page)
    await openAndKeep(page, '/')
    await rememberHeadline(page)
    const answer = await page.goto(story)
    expect(answer?.fromServiceWorker()).toBe(true)
    expect(await answer?.text()).toContain('data-text="article"')
    await expect(page.getByRole('button', { name: 'Save' }).first()).toHaveAttribute('aria-pressed', 'false')
    expect(await isPrintedHeadline(page)).toBe(true)
    expect(complaints).toEqual([])
    await context.setOffline(true)
    const again = await page.goto(story)
    expect(await again?.text()).toContain('data-text="article"')
    await page.goto('/settings')
    await expect(page.getByRole('row', { name: /^Pages that open at once 2 \d/ })).toBeVisible()
  })

  /** Another headline in what the device keeps of a story, as of now; resolves to whether there is anything. */
  const renameKept = (page: Page, to: string): Promise<boolean> =>
    page.evaluate(
      (name) =>
        new Promise((resolve) => {
          const opening = indexedDB.open('broadsheet')
          opening.onsuccess = () => {
            const { result } = opening
            const change = result.transaction('queries', 'readwrite')
            const store = change.objectStore('queries')
            let isThere = false
            store.getAll().onsuccess = ({ target }) => {
              for (const record of (target as IDBRequest<{ hash: string; data: object }[]>).result) {
                if (!record.hash.startsWith('["article"')) continue
                isThere = true
                store.put({ ...record, data: { ...record.data, headline: name }, updatedAt: Date.now() })
              }
            }
            change.oncomplete = () => {
              result.close()
              resolve(isThere)
            }
          }
        }),
      to,
    )

  test('what the device has had since the print comes in its place', async ({ page, context }) => {
    await openAndKeep(page, story)
    await page.evaluate(() => dispatchEvent(new Event('pagehide')))
    await expect.poll(() => renameKept(page, 'Tolls return')).toBe(true)
    await context.setOffline(true)
    await page.goto(story)
    await expect(page.getByRole('heading', { level: 1, name: 'Tolls return' })).toBeVisible()
    await expect(page.locator('[data-text=article]')).toBeVisible()
  })
})

test('a run after a publication prints the new story and the lists that it stands in', async ({
  page,
  newsdesk,
  printed,
}) => {
  await printed.print()
  const [published] = await newsdesk.publish(1)
  expect(await printed.print()).toMatch(/stories: 1,/)
  const answer = await page.request.get(`/article/${published?.slug}`)
  expect(await answer.text()).toContain('data-text="article"')
  const front = await (await page.request.get('/')).text()
  expect(front).toContain(published?.slug)
  expect(await printed.print()).toMatch(/stories: 0,/)
})

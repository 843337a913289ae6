import { test as base, expect, type Page } from '@playwright/test'
import { firstPort, servePaper } from '../journeys/servePaper'
import { findStory, readComments, scrollPast } from './reading'
import { walk } from './robot'
import { type Weight, weigh } from './weigh'

/** Pages opened. */
const pages = Number(process.env.ENDURANCE_PAGES ?? 2_000)
/** Those of them that warm up, until most code has run and the app remembers as much of its history as it ever will. */
const warmUp = 200
/** Rests on the way. */
const legs = 4
/** Stories scrolled past. */
const stories = Number(process.env.ENDURANCE_STORIES ?? 10_000)
/** How much the heap may grow. */
const growth = 1.1
/** ms for which the app keeps what no page asks for. */
const kept = 30 * 60_000
/** ms for which it does here. */
const keptHere = 20_000
/** The smallest photograph. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

const test = base.extend<object, { paper: string }>({
  paper: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from the pattern
    async ({}, use) => {
      const { url, stop } = await servePaper(firstPort, process.env.JOURNEYS_DIST ?? 'dist', {
        MOCK_STORIES: `${stories + 200}`,
      })
      await use(url)
      stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ paper }, use) => use(paper),
})

/** What has been fetched is let go after half an hour; the robot has not the time. */
const hurryForgetting = (page: Page) =>
  page.addInitScript(
    ([long, short]) => {
      const { setTimeout } = window
      const hurried = (work: TimerHandler, ms?: number, ...rest: unknown[]) =>
        setTimeout(work, ms === long ? short : ms, ...rest)
      window.setTimeout = hurried as typeof window.setTimeout
    },
    [kept, keptHere],
  )

/**
 * Gives photographs where the mock has drawings: Chromium makes a document of its own of each drawing, counts the nodes
 * of it among the page's, and keeps it for minutes.
 */
const sendPhotographs = (page: Page) =>
  page.route(
    ({ pathname }) => pathname.startsWith('/wp-content/uploads/'),
    (route) => route.fulfill({ contentType: 'image/png', body: Buffer.from(pixel, 'base64') }),
  )

const line = ({ when, heap, nodes, listeners }: Weight & { when: string }) =>
  `${when}: ${(heap / 1e6).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners\n`

test('a robot reads all day in one tab, and leaves it as it found it', async ({ page, context }) => {
  const troubles: string[] = []
  page.on('pageerror', ({ message }) => troubles.push(message))
  page.on('console', (line) => {
    if (line.type() === 'error') troubles.push(line.text())
  })
  let documents = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) documents += 1
  })
  await hurryForgetting(page)
  await sendPhotographs(page)
  const session = await context.newCDPSession(page)
  const weights: (Weight & { when: string })[] = []

  const open = async (name: string) => {
    await page.getByRole('link', { name, exact: true }).first().click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  }

  /** At the settings, which hold least, and from a page as small: React keeps the one before until another is drawn. */
  const settle = async () => {
    for (const name of ['Settings', 'Saved', 'Settings', 'Saved', 'Settings']) await open(name)
    await page.waitForTimeout(1.5 * keptHere)
  }

  /** V8 holds a list and a story until others are fetched: once all is let go, the same ones are, for each rest. */
  const rest = async (when: string) => {
    await settle()
    await findStory(page)
    await settle()
    const weight = { when, ...(await weigh(session)) }
    weights.push(weight)
    process.stdout.write(line(weight))
  }

  await page.goto('/')
  await scrollPast(page, 100)
  await readComments(page, false)
  await walk(page, warmUp, 1)
  await rest('warm')

  for (let leg = 1; leg <= legs; leg += 1) {
    const { presses, back, searches } = await walk(page, (pages - warmUp) / legs, 1 + leg)
    await rest(`after ${presses} links, ${back} times back and ${searches} searches more`)
  }

  await scrollPast(page, stories)
  await walk(page, 20, legs + 2)
  await rest(`after ${stories} stories scrolled`)

  const read = await readComments(page, true)
  expect(read).toBeGreaterThanOrEqual(500)
  await walk(page, 20, legs + 3)
  await rest(`after ${read} comments read`)

  expect(troubles).toEqual([])
  expect(documents, 'documents opened').toBe(1)
  const [warm] = weights
  if (!warm) throw new Error('Nothing was weighed.')
  for (const { when, ...weight } of weights)
    for (const kind of ['heap', 'nodes', 'listeners'] as const)
      expect.soft(weight[kind] / warm[kind], `${kind} ${when}`).toBeLessThan(growth)
})

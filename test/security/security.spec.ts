import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { firstPort, servePaper } from '../journeys/servePaper'
import { inspectPage } from './inspect'
import { comments, sections, site, story } from './newsroom'
import { payloads } from './payloads'
import { type Watch, watch } from './watch'

const test = base.extend<object, { paper: string }>({
  paper: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures wanted from the pattern
    async ({}, use) => {
      const { url, stop } = await servePaper(firstPort, process.env.JOURNEYS_DIST ?? 'dist')
      await use(url)
      stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ paper }, use) => use(paper),
})

/** Payloads tried, by the place through which they went. */
const tried = new Map<string, number>()
const count = (place: string, number: number) => tried.set(place, (tried.get(place) ?? 0) + number)

const batches = (size: number) =>
  Array.from({ length: Math.ceil(payloads.length / size) }, (_, at) =>
    payloads.slice(at * size, (at + 1) * size),
  )

interface Hostile {
  posts: readonly object[]
  comments?: readonly object[]
  site: object
  sections: readonly object[]
}

/** The newsroom answers with this to all that the reader asks. */
const answerWith = async (context: BrowserContext, current: () => Hostile) =>
  context.route(/\/wp-json(?:\/|$)/, async (route) => {
    const url = new URL(route.request().url())
    const { posts, comments: said = [], site: root, sections: named } = current()
    const isOne = url.searchParams.has('slug')
    const found = isOne ? posts.slice(0, 1) : url.searchParams.has('before') ? [] : posts
    const path = url.pathname.replace(/.*\/wp-json\/?/, '')
    const byPath: Record<string, unknown> = {
      '': root,
      'wp/v2/posts': found,
      'wp/v2/comments': said,
      'wp/v2/categories': isOne ? named.slice(0, 1) : named,
      'wp/v2/tags': named.slice(0, 1),
      'wp/v2/users': [{ ...(named[0] ?? {}), avatar_urls: {} }],
    }
    const headers = { 'X-WP-Total': String(said.length) }
    await route.fulfill({ headers, json: path in byPath ? byPath[path] : {} })
  })

const expectClean = async (page: Page, seen: Watch, place: string) => {
  const { faults, ...found } = await page.evaluate(inspectPage)
  expect({ place, faults: faults.slice(0, 12), seen: seen.take().slice(0, 12) }).toEqual({
    place,
    faults: [],
    seen: [],
  })
  return found
}

const homes = ['javascript:alert(1)', '', 'nonsense']

const hostile = (batch: readonly string[], at: number): Hostile => ({
  posts: [story(1, batch)],
  comments: comments(1, batch),
  site: site(batch[at % batch.length] ?? '', homes[at % homes.length] ?? ''),
  sections: sections(batch.slice(0, 12)),
})

test.afterAll(() => {
  const rows = [...tried].map(([place, number]) => `${String(number).padStart(7)}  ${place}`)
  process.stdout.write(`\n${payloads.length} payloads, tried\n${rows.join('\n')}\n`)
})

test('there are payloads enough', () => expect(payloads.length).toBeGreaterThan(3_000))

test('stories: bodies, titles, captions, writers, categories, tags, comments, the site’s own settings', async ({
  page,
  context,
  paper,
}) => {
  const seen = await watch(context, page, paper)
  let current = hostile([], 0)
  await answerWith(context, () => current)
  for (const [at, batch] of batches(50).entries()) {
    current = hostile(batch, at)
    // Another address each time, or the browser would only go to the anchor.
    await page.goto(`/article/story-1?batch=${at}#comments`)
    await expect(page.locator('main h1').first()).toBeAttached()
    await expect(page.locator('[id^="comment-"]').first()).toBeAttached()
    const { roots, marks } = await expectClean(page, seen, `story ${at}: ${batch[0]}`)
    expect(roots, 'the body and its comments').toBeGreaterThan(batch.length)
    expect(marks, 'payloads that were read').toBeGreaterThan(batch.length * 0.6)
    for (const place of ['article bodies', 'comments', 'comment authors']) count(place, batch.length)
    for (const place of ['category names', 'author names', 'author bios'])
      count(place, Math.min(12, batch.length))
    count('tag names', Math.min(40, batch.length))
    for (const place of ['captions of lead pictures', 'site settings (name, description, icon, zone, home)'])
      count(place, 1)
  }
})

test('lists: titles, standfirsts, section names, bylines', async ({ page, context, paper }) => {
  const seen = await watch(context, page, paper)
  let current = hostile([], 0)
  await answerWith(context, () => current)
  for (const [at, batch] of batches(100).entries()) {
    current = { ...hostile(batch, at), posts: batch.map((payload, index) => story(index + 1, [payload])) }
    await page.goto(at % 2 ? '/tag/x' : '/category/section-0')
    await expect(
      page
        .getByRole('feed')
        .getByRole('article')
        .nth(Math.min(20, batch.length - 1)),
    ).toBeAttached()
    await expectClean(page, seen, `list ${at}: ${batch[0]}`)
    for (const place of ['titles', 'excerpts'])
      count(place, await page.getByRole('feed').getByRole('article').count())
  }
})

/** Goes to an address as a link inside the reader would. */
const goWithin = (page: Page, address: string) =>
  page.evaluate((to) => {
    history.pushState({ key: String(Math.random()) }, '', to)
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
    return new Promise((resolve) => setTimeout(resolve, 15))
  }, address)

const withoutSlash = (payload: string) => encodeURIComponent(payload).slice(0, 1_500)

test('addresses: search terms, slugs, fragments', async ({ page, context, paper }) => {
  const seen = await watch(context, page, paper)
  await answerWith(context, () => hostile(payloads.slice(0, 2), 0))
  await page.goto('/search')
  const names = [
    'search?q=',
    'category/',
    'tag/',
    'author/',
    'article/',
    'settings#',
    'search?mock=',
    'nowhere/',
  ]
  for (const [at, payload] of payloads.entries()) {
    const name = at % 2 ? 'search?q=' : (names[(at / 2) % names.length] ?? '')
    await goWithin(page, `/${name}${withoutSlash(payload)}`)
    count(name === 'search?q=' ? 'search terms' : 'addresses (slugs, fragments, other parameters)', 1)
    if (at % 100 === 99) await expectClean(page, seen, `address before ${at}`)
  }
  for (const address of [
    '//spy.example/x',
    '/%5C%5Cspy.example',
    '/article/%00',
    '/category/%E0%A4%A',
    '/search?q=%',
  ])
    await page.goto(`${paper}${address}`)
  // An address that is no encoding of anything is not found, and says so with a page.
  expect(seen.take().filter((what) => !/status of 404/.test(what))).toEqual([])
  await expectClean(page, seen, 'addresses typed')
})

/** Puts hostile records where the app keeps its own. Runs in the page. */
const poison = async ({ batch, home }: { batch: string[]; home: string }) => {
  const [first = ''] = batch
  const keep = (key: string, value: unknown) =>
    localStorage.setItem(`broadsheet:${key}`, JSON.stringify(value))
  keep('name', first)
  keep('language', first)
  keep('reading-comfort', { theme: first, size: first })
  keep('reading', { articleId: 1, slug: first, headline: first, block: 1, share: 0.5, readAt: Date.now() })
  keep('draft:1:0', { text: first, name: first })
  keep('lists', { [first]: { leftAt: 1, newest: first, newestBefore: first, place: null } })
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('broadsheet')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const now = Date.now()
  const article = (payload: string, id: number) => ({
    ...{
      id,
      slug: `kept-${id}`,
      headline: payload,
      standfirst: payload,
      publishedAt: payload,
      publishedLocal: payload,
    },
    ...{
      updatedAt: payload,
      categories: [{ id: 1, name: payload, slug: payload }],
      tags: [],
      picture: null,
      words: 1,
      pictures: 0,
    },
    authors: [{ id: 1, name: payload, slug: payload, description: payload, portrait: payload }],
    ...{
      counts: { comments: 1, likes: 1, views: 1 },
      isProtected: false,
      isSticky: false,
      takesComments: true,
      siteUrl: home,
    },
    body: { untrusted: payload },
  })
  keep('saving:900', { article: article(first, 900), savedAt: first })
  keep('saving:901', first)
  const pending = (payload: string, id: number) => ({
    ...{
      id: `p${id}`,
      articleId: 1,
      slug: 'story-1',
      headline: payload,
      parentId: 0,
      writtenAt: now + id,
      attempts: 1,
      isRepeat: false,
    },
    draft: { text: payload, name: payload, email: payload },
    state: {
      kind: 'refused',
      refusal: { status: 400, code: payload, message: payload, params: { content: payload } },
    },
  })
  const { transaction } = {
    transaction: database.transaction(['saved', 'outbox', 'queries', 'places'], 'readwrite'),
  }
  for (const name of ['saved', 'outbox', 'queries', 'places']) transaction.objectStore(name).clear()
  for (const [at, payload] of batch.entries()) {
    transaction
      .objectStore('saved')
      .put({ article: article(payload, at + 10), savedAt: now - at, pictures: [], missing: [] })
    if (at < 20) transaction.objectStore('outbox').put(pending(payload, at))
    const key = ['article', `kept-${at + 10}`]
    transaction.objectStore('queries').put({
      hash: JSON.stringify(key),
      key,
      data: article(payload, at + 10),
      version: 1,
      updatedAt: now,
      usedAt: now,
      size: 9,
    })
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  database.close()
}

test('stored data: saved stories, unsent comments, kept answers, drafts, names, settings', async ({
  page,
  context,
  paper,
}) => {
  const seen = await watch(context, page, paper)
  await answerWith(context, () => hostile(payloads.slice(0, 2), 0))
  await page.goto('/saved')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const batch of batches(120)) {
    await page.evaluate(poison, { batch: [...batch], home: paper })
    await page.goto('/saved')
    await expect(
      page
        .getByRole('main')
        .getByRole('listitem')
        .nth(Math.min(50, batch.length - 1)),
    ).toBeAttached()
    await expectClean(page, seen, `saved: ${batch[0]}`)
    for (const at of [0, Math.floor(batch.length / 2)]) {
      await page.goto(`/article/kept-${at + 10}`)
      await expect(page.locator('main h1').first()).toBeAttached()
      await expectClean(page, seen, `kept: ${batch[at]}`)
    }
    count('saved stories on the device (list)', batch.length)
    count('kept stories on the device (page), drafts, names, settings', 2)
    count('unsent comments on the device', Math.min(20, batch.length))
  }
})

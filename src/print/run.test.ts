import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createMockServer } from '../../mocks/mounts/node'
import { type RunReport, run } from './run'

const newsroom = createMockServer({ stories: 40 })

vi.setConfig({ testTimeout: 60_000 })

const shell = `<html lang="en"><head><meta content="style-src 'self'" />
<meta name="description" content="News" /><title>Broadsheet</title>
<link rel="modulepreload" href="/assets/newsroom.js" data-asks><link rel="stylesheet" href="/assets/index.css"></head>
<body><div id="root"></div></body></html>`

/** As a build leaves them, with one style sheet for all pages. */
const manifest = {
  'index.html': { file: 'assets/index.js', css: ['assets/index.css'] },
  '_home-7a8b.js': { file: 'assets/HomePage.js', imports: ['index.html'] },
  '_feed-1a2b.js': { file: 'assets/Feed.js', imports: ['index.html'] },
  '_after-story-5e6f.js': { file: 'assets/AfterStory.js', imports: ['_story-3c4d.js'] },
  '_story-3c4d.js': { file: 'assets/ArticlePage.js', imports: ['index.html'] },
  'src/routes/category/CategoryPage.tsx': { file: 'assets/CategoryPage.js' },
  'src/routes/author/AuthorPage.tsx': { file: 'assets/AuthorPage.js' },
}

const makeBuild = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-build-'))
  for (const name of ['assets', 'server']) await mkdir(join(folder, name))
  await writeFile(join(folder, 'index.html'), shell)
  await writeFile(join(folder, 'assets/index.css'), 'h1 { color: red }')
  await writeFile(join(folder, 'server/manifest.json'), JSON.stringify(manifest))
  return folder
}

const pagesIn = async (kind: string) => (await readdir(join(folder, kind))).sort()

const newest = (count: number) => newsroom.state().newsroom.publicPosts().slice(0, count)

const pageOf = (slug: string) => readFile(join(folder, `article/${slug}.html`), 'utf8')

const frontPage = () => readFile(join(folder, 'home.html'), 'utf8')

let folder = ''
let first: RunReport

const print = () => run({ folder, app: null, stories: 3, atOnce: 2 })

// Each test goes on with the newspaper as the one before left it: a first run takes its time.
const { requestAnimationFrame } = globalThis

beforeAll(async () => {
  // jsdom draws frames, the process that prints has none: nothing may wait for one.
  Reflect.deleteProperty(globalThis, 'requestAnimationFrame')
  newsroom.listen()
  folder = await makeBuild()
  first = await print()
}, 120_000)
afterAll(() => {
  Object.assign(globalThis, { requestAnimationFrame })
  newsroom.close()
  return rm(folder, { recursive: true })
})

test('the first run prints the newest stories, the front page, sections and writers', async () => {
  expect(first).toMatchObject({ stories: 3, gone: 0 })
  const slugs = newest(3).map(({ slug }) => decodeURIComponent(slug))
  expect(await pagesIn('article')).toEqual(slugs.map((slug) => `${slug}.html`).sort())
  expect(await pagesIn('category')).toContain('city.html')
  expect((await pagesIn('author')).length).toBeGreaterThan(0)
  const page = await pageOf(slugs[0] ?? '')
  expect(page).toContain('data-text="article"')
  expect(page).toContain('<script type="application/ld+json">')
  expect(page).not.toContain(' style="')
  expect(await frontPage()).toContain(slugs[0])
})

test('a run with nothing new prints the front page alone', async () =>
  expect(await print()).toMatchObject({ stories: 0, lists: 1, gone: 0 }))

test('what is published since is printed, with the lists that it stands in', async () => {
  newsroom.publish(1)
  const report = await print()
  expect(report.stories).toBe(1)
  expect(report.lists).toBeGreaterThan(1)
  const [{ slug } = { slug: '' }] = newest(1)
  expect(await pageOf(slug)).toContain('data-text="article"')
  expect(await frontPage()).toContain(slug)
})

test('a run that is broken off is made up for by the next one', async () => {
  newsroom.publish(1)
  newsroom.fault({ kind: 'status', path: 'wp/v2/posts', status: 403, times: 1 })
  await expect(print()).rejects.toThrow()
  expect(await print()).toMatchObject({ stories: 1 })
})

test('what is taken down goes from the build and from its lists', async () => {
  const [gone] = newest(1)
  newsroom.state().newsroom.desk.remove(gone?.id ?? 0)
  expect(await print()).toMatchObject({ gone: 1 })
  expect(await pagesIn('article')).not.toContain(`${gone?.slug}.html`)
  expect(await frontPage()).not.toContain(`"${gone?.slug}"`)
})

test('a story that waited for its hour is printed, though nobody has touched it since', async () => {
  const { newsroom: house } = newsroom.state()
  newsroom.publish(1)
  const [late] = newest(1)
  Object.assign(house.posts.get(late?.id ?? 0) ?? {}, { modified: '2026-01-01T00:00:00' })
  expect(await print()).toMatchObject({ stories: 1 })
  expect(await pageOf(late?.slug ?? '')).toContain('data-text="article"')
})

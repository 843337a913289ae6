import type { Article } from '../domain/article'
import { articlePath, authorPath, categoryPath } from '../domain/paths'
import { siteSettings } from '../domain/siteSettings'
import { fetchArticles } from '../wordpress/articles'
import { fetchSite } from '../wordpress/site'
import { fetchSections } from '../wordpress/terms'
import { inTurn } from './inTurn'
import { type Ledger, readLedger, writeLedger } from './ledger'
import {
  countStories,
  newestStories,
  type StoryMark,
  stillThere,
  storiesTouchedSince,
  touchedAt,
} from './newsroom'
import { openPress, type Press } from './press'
import { type Home, writeSitemaps } from './sitemaps'

export interface RunOptions {
  /** Of the build. */
  folder: string
  /** Public address of the app without a slash at its end; `null` where nobody said it. */
  app: string | null
  /** The newest stories to print at the first run. */
  stories: number
  /** Pages at a time, so that the newsroom's server has breath left for its readers. */
  atOnce: number
}

/** What a run did. */
export interface RunReport {
  stories: number
  lists: number
  gone: number
  /** ms */
  took: number
}

/** Stories fetched with one request. */
const batchSize = 20

/** ms: a story may be saved while the last run asks. */
const overlap = 5 * 60_000

const listsOf = (article: Article): readonly string[] => [
  ...article.categories.map(({ slug }) => categoryPath(slug)),
  ...article.authors.filter(({ id }) => id > 0).map(({ slug }) => authorPath(slug)),
]

/** Stories that may have to be printed, how many there are at all, and whether one may have been taken down. */
const askFor = async (ledger: Ledger, { stories }: RunOptions) => {
  if (ledger.seen === 0) return { ...(await newestStories(stories)), isOneGone: false }
  const touched = await storiesTouchedSince(ledger.seen - overlap)
  const total = await countStories()
  const isNew = ({ id }: StoryMark) => !ledger.stories[id]
  const risen = total - ledger.total
  // A story that waited for its hour comes out without being touched: it stands among the newest.
  const newest = risen > 0 ? (await newestStories(risen)).stories : []
  const known = new Set(touched.map(({ id }) => id))
  const all = [...touched, ...newest.filter((story) => isNew(story) && !known.has(story.id))]
  return { stories: all, total, isOneGone: total !== ledger.total + all.filter(isNew).length }
}

const homeOf = async ({ app }: RunOptions): Promise<Home> => {
  const { name, language = 'en', canonical } = siteSettings()
  return { app, name: name ?? (await fetchSite()).name, language, isHere: canonical === 'app' }
}

const takeDown = async (press: Press, ledger: Ledger) => {
  const there = new Set(await stillThere(Object.keys(ledger.stories).map(Number)))
  const gone = Object.entries(ledger.stories).filter(([id]) => !there.has(Number(id)))
  for (const [id, { path }] of gone) {
    await press.takeAway(path)
    delete ledger.stories[id]
  }
  return gone.map(([, story]) => story)
}

const batches = <Item>(items: readonly Item[]): Item[][] =>
  Array.from({ length: Math.ceil(items.length / batchSize) }, (_, index) =>
    items.slice(index * batchSize, (index + 1) * batchSize),
  )

/**
 * Prints what has changed since the last run into a build: the stories that were touched, and the lists that they
 * stand in or stood in. A run that was broken off is taken up where it ended. The ledger is written after each batch.
 * @throws Unreachable, Refused or Malformed when the newsroom does not answer
 */
export const run = async (options: RunOptions): Promise<RunReport> => {
  const startedAt = Date.now()
  const press = await openPress(options.folder, options.app)
  const ledger = await readLedger(options.folder, press.build)
  const isFirst = ledger.seen === 0
  const { stories, total, isOneGone } = await askFor(ledger, options)
  const gone = isOneGone ? await takeDown(press, ledger) : []
  const lists = new Set(gone.flatMap((story) => story.lists))
  const due = stories.filter(({ id, modified_gmt }) => ledger.stories[id]?.modified !== modified_gmt)
  const modifiedOf = new Map(due.map(({ id, modified_gmt }) => [id, modified_gmt]))
  const printStory = async (article: Article) => {
    const before = ledger.stories[article.id]
    const path = articlePath(article.slug)
    await press.print(path, article)
    if (before && before.path !== path) await press.takeAway(before.path)
    for (const list of [...(before?.lists ?? []), ...listsOf(article)]) lists.add(list)
    const { headline, publishedAt } = article
    const modified = modifiedOf.get(article.id) ?? ''
    ledger.stories[article.id] = { path, modified, headline, publishedAt, lists: listsOf(article) }
  }
  for (const batch of batches(due)) {
    await inTurn(await fetchArticles(batch.map(({ id }) => id)), options.atOnce, printStory)
    await writeLedger(options.folder, ledger)
  }
  if (isFirst) for (const { slug } of await fetchSections()) lists.add(categoryPath(slug))
  if (isFirst)
    for (const story of Object.values(ledger.stories)) for (const list of story.lists) lists.add(list)
  await inTurn(['/', ...lists], options.atOnce, (path) => press.print(path))
  await writeSitemaps(options.folder, await homeOf(options), ledger)
  const seen = Math.max(ledger.seen, ...stories.map(touchedAt))
  await writeLedger(options.folder, { ...ledger, seen, total })
  return { stories: due.length, lists: lists.size + 1, gone: gone.length, took: Date.now() - startedAt }
}

import type { Article } from '../domain/article'
import { articlePath, authorPath, categoryPath } from '../domain/paths'
import { fetchArticles } from '../wordpress/articles'
import { fetchSections } from '../wordpress/terms'
import { inTurn } from './inTurn'
import { type Ledger, readLedger, writeLedger } from './ledger'
import { countStories, newestStories, type StoryMark, storiesTouchedSince } from './newsroom'
import { openPress, type Press } from './press'
import { writeSitemaps } from './sitemaps'

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

/** ms: clocks differ, and a story may be saved while the last run asked. */
const overlap = 5 * 60_000

const listsOf = (article: Article): readonly string[] => [
  ...article.categories.map(({ slug }) => categoryPath(slug)),
  ...article.authors.filter(({ id }) => id > 0).map(({ slug }) => authorPath(slug)),
]

/** Stories that may have to be printed, and whether they are all that there are. */
const askFor = async (ledger: Ledger, { stories }: RunOptions) => {
  if (ledger.at === 0) return { ...(await newestStories(stories)), isList: true }
  const touched = await storiesTouchedSince(ledger.at - overlap)
  const total = await countStories()
  const printed = Object.keys(ledger.stories).length
  const added = touched.filter(({ id }) => !ledger.stories[id]).length
  if (total === ledger.total + added) return { stories: touched, total, isList: false }
  // Fewer than there should be: something was taken down, and only the whole list says what.
  return { ...(await newestStories(Math.max(stories, printed))), isList: true }
}

const takeDown = async (press: Press, ledger: Ledger, there: readonly StoryMark[]) => {
  const ids = new Set(there.map(({ id }) => String(id)))
  const gone = Object.entries(ledger.stories).filter(([id]) => !ids.has(id))
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
  const isFirst = ledger.at === 0
  const { stories, total, isList } = await askFor(ledger, options)
  const gone = isList ? await takeDown(press, ledger, stories) : []
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
  await writeSitemaps(options.folder, options.app, ledger)
  await writeLedger(options.folder, { ...ledger, at: startedAt, total })
  return { stories: due.length, lists: lists.size + 1, gone: gone.length, took: Date.now() - startedAt }
}

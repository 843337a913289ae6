import { InfiniteQueryObserver, type QueryClient } from '@tanstack/react-query'
import { withoutRepeats } from '../../src/components/feed/withoutRepeats'
import type { Article } from '../../src/domain/article'
import { idsOf } from '../../src/domain/frontPage'
import type { Extras } from '../../src/domain/site'
import { articleQueries } from '../../src/queries/articleQueries'
import { authorQueries } from '../../src/queries/authorQueries'
import { commentQueries } from '../../src/queries/commentQueries'
import { countedAt } from '../../src/queries/countedAt'
import { type Feed, feedQueries } from '../../src/queries/feedQueries'
import { siteQueries } from '../../src/queries/siteQueries'
import { termQueries } from '../../src/queries/termQueries'
import { warmArticles } from '../../src/queries/warmArticles'
import { useCheckAlso } from '../../src/routes/article/useCheckAlso'
import { useFrontPage } from '../../src/routes/home/useFrontPage'
import { createComment } from '../../src/wordpress/createComment'
import { recordView, sendLike } from '../../src/wordpress/recordCounts'
import { drawHook } from './drawHook'
import type { Step } from './plan'

/** A tab that somebody reads in. */
export interface Tab {
  client: QueryClient
  /** Stories whose view this device has counted. */
  viewed: Set<number>
  /** Of this browser, for likes. */
  token: string
  /** Never comes back where the reader has left the page meanwhile. Seconds. */
  wait: (seconds: number) => Promise<void>
  /** Whether the reader has done anything yet. */
  stays: boolean
}

/** Seconds after which bodies of stories on screen are fetched, and after which somebody who does nothing reads. */
const warmsAfter = 1.5
const patience = 6
/** Seconds until a story counts as looked at. */
const glance = 5

/** What stands round every page. */
const shell = async ({ client }: Tab) => {
  const [site] = await Promise.all([
    client.fetchQuery(siteQueries.site()),
    client.fetchQuery(siteQueries.sections()),
  ])
  return site
}

const warm = async (tab: Tab, ids: readonly number[]) => {
  await tab.wait(tab.stays ? warmsAfter : patience)
  tab.stays = true
  await warmArticles(tab.client, ids)
}

/** How many are newer is asked at once, then every minute. */
const watch = async ({ client, wait }: Tab, feed: Feed) => {
  const newest = client.getQueryData(feed.queryKey)?.pages.find(({ items }) => items.length > 0)?.items[0]
  if (!newest) return
  await client.fetchQuery(feedQueries.newerThan(feed, newest))
  for (;;) {
    await wait(60)
    await client.fetchQuery({ ...feedQueries.newerThan(feed, newest), staleTime: 0 })
  }
}

/** Goes down a list: the stories that come into view are warmed, and what follows is fetched as its end comes near. */
const goDown = async (tab: Tab, feed: Feed, further: number, without: ReadonlySet<number>) => {
  const list = new InfiniteQueryObserver(tab.client, feed)
  const stretches = () => withoutRepeats(tab.client.getQueryData(feed.queryKey)?.pages ?? [], without)
  for (let stretch = 0; stretch <= further; stretch += 1) {
    const stories = stretches()[stretch]
    if (!stories) return
    await warm(
      tab,
      stories.articles.map(({ id }) => id),
    )
    if (stretch === further) return
    await tab.wait(6)
    await list.fetchNextPage()
  }
}

const front = async (tab: Tab, further: number) => {
  await shell(tab)
  const page = await drawHook(tab.client, useFrontPage)
  const latest = feedQueries.latest()
  const down = async () => {
    await tab.wait(3)
    tab.stays = true
    await goDown(tab, latest, further, page.shown)
  }
  await Promise.all([warm(tab, [...idsOf(page.top)]), watch(tab, latest), further > 0 && down()])
}

const list = async (tab: Tab, feed: Feed, further: number, isLive: boolean) => {
  await tab.client.fetchInfiniteQuery(feed)
  if (further > 0) tab.stays = true
  await Promise.all([isLive && watch(tab, feed), goDown(tab, feed, further, new Set())])
}

const listPage = async (
  tab: Tab,
  { page, slug, further }: Extract<Step, { further: number; slug: string }>,
) => {
  const { client } = tab
  const feed = async () => {
    if (page === 'author')
      return feedQueries.byAuthor((await client.fetchQuery(authorQueries.bySlug(slug))).id)
    if (page === 'tag') return feedQueries.tagged((await client.fetchQuery(termQueries.tag(slug))).id)
    return feedQueries.inCategory((await client.fetchQuery(termQueries.category(slug))).id)
  }
  await Promise.all([shell(tab), feed().then((found) => list(tab, found, further, true))])
}

const countView = async (tab: Tab, { id }: Article, extras: Extras) => {
  await tab.wait(glance)
  if (tab.viewed.has(id)) return
  tab.viewed.add(id)
  await recordView(id, extras)
}

const like = async ({ token, wait }: Tab, { id }: Article) => {
  await wait(3)
  await sendLike(id, token, true)
}

const comment = async ({ token }: Tab, { id }: Article) => {
  const draft = { text: `Well said (${token}).`, name: 'A reader', email: `${token}@mail.example` }
  await createComment(id, 0, draft)
}

type StoryStep = Extract<Step, { page: 'story' }>

/** Down to the list under the comments. */
const readOn = async (tab: Tab, article: Article, { depth, seconds, comments }: StoryStep) => {
  const { client } = tab
  if (depth === 'top') return
  tab.stays = true
  await tab.wait(0.4 * Math.min(seconds, 60))
  const { story } = await drawHook(client, () => useCheckAlso(article, true))
  if (depth === 'middle') return
  await tab.wait(0.2 * Math.min(seconds, 60))
  if (!article.isProtected) await client.fetchInfiniteQuery(commentQueries.ofArticle(article.id))
  if (comments) await comment(tab, article)
  if (depth === 'end') return
  const related = feedQueries.related(article)
  await client.fetchInfiniteQuery(related)
  await goDown(tab, related, 1, new Set([article.id, ...(story ? [story.id] : [])]))
}

const story = async (tab: Tab, step: StoryStep) => {
  const { client } = tab
  const [site, article] = await Promise.all([shell(tab), client.fetchQuery(articleQueries.bySlug(step.slug))])
  const { extras } = site
  const asOf = countedAt(client, step.slug)
  await Promise.all([
    !article.isProtected && client.fetchQuery(articleQueries.counts(article, extras, asOf)),
    countView(tab, article, extras),
    step.likes && like(tab, article),
    readOn(tab, article, step),
  ])
}

/** Does what a page of the app does while somebody is on it. Ends when there is nothing more to ask, or they have gone. */
export const open = (tab: Tab, step: Step): Promise<unknown> => {
  if (step.page === 'story') return story(tab, step)
  if (step.page === 'front') return front(tab, step.further)
  if (step.page !== 'search') return listPage(tab, step)
  return Promise.all([shell(tab), list(tab, feedQueries.search(step.words), step.further, false)])
}

/** Address of a page in the app, for who comes from outside. */
export const addressOf = (step: Step): string => {
  if (step.page === 'front') return '/'
  if (step.page === 'search') return `/search?${new URLSearchParams({ q: step.words })}`
  const folder = step.page === 'story' ? 'article' : step.page === 'section' ? 'category' : step.page
  return `/${folder}/${encodeURIComponent(step.slug)}`
}

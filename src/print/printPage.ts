import type { QueryClient, QueryKey } from '@tanstack/react-query'
import type { Article } from '../domain/article'
import { packWith } from '../domain/packedStory'
import { printedAt, setPrintedAt } from '../domain/printedAt'
import { shareRepeats } from '../domain/repeats'
import type { Site } from '../domain/site'
import { articleQueries } from '../queries/articleQueries'
import { outlineKey } from '../queries/keys'
import { printedData } from '../queries/printed'
import { createQueryClient } from '../queries/queryClient'
import { siteQueries } from '../queries/siteQueries'
import { drawPage } from './drawPage'
import { type FinishedPage, finishPage } from './finishPage'
import { keepShown } from './keepShown'

/** A page, ready to be put into its document. */
export interface PrintedPage extends Omit<FinishedPage, 'cards'> {
  /** What the page was drawn from, as JSON, without what is read in the page itself. */
  data: string
  site: Site
  /** On the page of a story. */
  article: Article | null
}

const minute = 60_000

/** In the steps in which pages count time. */
const startMinute = () => setPrintedAt(Math.floor(Date.now() / minute) * minute)

const withoutText = (article: Article): Article => ({ ...article, body: { untrusted: '' } })

/** What all pages have in common is asked for once a run. */
const common: readonly QueryKey[] = [siteQueries.site().queryKey, siteQueries.sections().queryKey]
const known = new Map<QueryKey, unknown>()

const lend = (queryClient: QueryClient) => {
  for (const [key, data] of known) queryClient.setQueryData(key, data)
}

const learn = (queryClient: QueryClient) => {
  for (const key of common) {
    const data = queryClient.getQueryData(key)
    if (data !== undefined) known.set(key, data)
  }
}

/**
 * Prints the page at a path of the app, which is encoded and begins with a slash.
 * @param article the story whose page it is, if it is one's
 * @throws NotFound, Unreachable, Refused or Malformed as the page itself
 */
export const printPage = async (path: string, article: Article | null): Promise<PrintedPage> => {
  startMinute()
  const queryClient = createQueryClient()
  lend(queryClient)
  const key = articleQueries.bySlug(article?.slug ?? '').queryKey
  if (article) queryClient.setQueryData(key, article)
  let page = finishPage(await drawPage(path, queryClient))
  const site = await queryClient.ensureQueryData(siteQueries.site())
  learn(queryClient)
  if (article && page.outline) {
    queryClient.setQueryData([...outlineKey, article.id], page.outline)
    page = finishPage(await drawPage(path, queryClient))
  }
  if (article && page.root.includes('data-text="article"'))
    queryClient.setQueryData(key, withoutText(article))
  keepShown(queryClient, page.root)
  const { cards, ...finished } = page
  const packed: unknown = JSON.parse(
    JSON.stringify(printedData(queryClient, printedAt() ?? 0), packWith(cards)),
  )
  const shared = shareRepeats(packed)
  const data = JSON.stringify(shared).replaceAll('<', '\\u003c')
  queryClient.clear()
  return { ...finished, data, site, article }
}

import type { ArticleSummary } from '../../domain/article'
import type { Feed } from '../../queries/feedQueries'
import { listVisits } from '../../queries/listVisits'
import { placeIn } from './place'

/** A list as it is drawn now. */
export interface DrawnList {
  feed: Element | null
  list: Feed
  /** `null` for a list whose places are not kept. */
  articles: readonly ArticleSummary[] | null
}

/** ms without scrolling after which a place is kept. */
const pause = 600

/** Stories above a place that is worth returning to. */
const least = 6

const keep = ({ feed, list, articles }: DrawnList) => {
  const articleId = Number(feed && placeIn(feed)?.articleId)
  const index = articles?.findIndex(({ id }) => id === articleId) ?? -1
  const article = articles?.[index]
  if (!article || index < least) return
  listVisits.keepPlace(list, { articleId, publishedAt: article.publishedAt, at: Date.now() })
}

/** Keeps the story at the top of the screen whenever scrolling has paused some way down the list. Returns how to stop. */
export const keepListPlace = (drawn: () => DrawnList): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const keepSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => keep(drawn()), pause)
  }
  window.addEventListener('scroll', keepSoon, { passive: true })
  return () => {
    clearTimeout(timer)
    window.removeEventListener('scroll', keepSoon)
  }
}

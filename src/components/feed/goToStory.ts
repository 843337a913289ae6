import type { ArticleSummary } from '../../domain/article'
import type { ListPlace } from '../../domain/listVisit'
import { returnTo } from './place'

/** Pages asked for at most: some 700 stories. */
const mostPages = 60

/** px below the top of the screen, so that a part of the story before shows. */
const top = 32

/** A list that can be followed further. */
export interface Search {
  place: ListPlace
  /** The stories shown so far. */
  articles: readonly ArticleSummary[]
  /** Fetches the next page and gives all stories then shown; `null` at the end, or when it can't be had. */
  more: () => Promise<readonly ArticleSummary[] | null>
}

const nearest = (articles: readonly ArticleSummary[], { articleId, publishedAt }: ListPlace) => {
  const moment = Date.parse(publishedAt)
  return (
    articles.find(({ id }) => id === articleId) ??
    articles.find((article) => Date.parse(article.publishedAt) < moment)
  )
}

const drawn = async (feed: Element, articleId: number) => {
  for (let frame = 0; frame < 60; frame += 1) {
    if (feed.querySelector(`[data-holds~="${articleId}"]`)) return
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}

/**
 * Loads a list until it holds a story, or passes the moment of one that is gone, and goes there. `false` when it
 * could not be found, or was called off.
 */
export const goToStory = async (feed: Element, search: Search, signal: AbortSignal): Promise<boolean> => {
  let articles: readonly ArticleSummary[] | null = search.articles
  for (let pages = 0; articles && pages < mostPages && !signal.aborted; pages += 1) {
    const found = nearest(articles, search.place)
    if (found) {
      await drawn(feed, found.id)
      await returnTo(feed, { articleId: String(found.id), top })
      return true
    }
    articles = await search.more()
  }
  return false
}

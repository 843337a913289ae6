import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Article, ArticleSummary } from '../../domain/article'
import { checkAlsoMemory } from '../../queries/checkAlsoMemory'
import { feedQueries } from '../../queries/feedQueries'

/** Another story of the section, preferably with a picture; the newest of all where the story has no section. */
export const chooseCheckAlso = (
  article: ArticleSummary,
  stories: readonly ArticleSummary[],
): ArticleSummary | null => {
  const others = stories.filter(({ id, isProtected }) => id !== article.id && !isProtected)
  return others.find(({ picture }) => picture) ?? others[0] ?? null
}

const sectionFeed = ({ categories: [section] }: Article) =>
  section ? feedQueries.inCategory(section.id) : feedQueries.latest()

/**
 * The one story that is offered beside the text. It is settled before the lists below are drawn, which then leave it
 * out: no story stands twice on a page. Dismissed once, nothing is offered any more on this device.
 */
export const useCheckAlso = (article: Article, isWanted: boolean) => {
  const [isDismissed, setDismissed] = useState(checkAlsoMemory.isDismissed)
  const [story, setStory] = useState<ArticleSummary | null>(null)
  const enabled = isWanted && !isDismissed
  const { data, isError } = useInfiniteQuery({ ...sectionFeed(article), enabled })
  const found =
    story === null && enabled && data ? chooseCheckAlso(article, data.pages[0]?.items ?? []) : null
  // Kept, so that a list that was fetched anew does not exchange the card under the reader's eyes.
  if (found) setStory(found)
  const dismiss = () => {
    checkAlsoMemory.dismiss()
    setDismissed(true)
  }
  return {
    story: isDismissed ? null : story,
    isSettled: isDismissed || isError || (data !== undefined && !found),
    dismiss,
  }
}

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useLayoutEffect } from 'react'
import { readerStays } from '../../components/readerStays'
import type { Article } from '../../domain/article'
import { isFinished, type ReadingPlace } from '../../domain/readingPlace'
import { placeQueries } from '../../queries/placeQueries'
import { textIn } from './blocksOf'

/** Whoever is somewhere in a text has given a sign. Without the code the place is not kept, and the story read all the same. */
const loadFollowing = async () => {
  await readerStays()
  return import('./followPlace').catch(() => null)
}

/**
 * Keeps how far the reader is in a story: the block at the top of the screen. Not before the text was scrolled into,
 * and a story once finished stays finished. Returns where the reader was when the story was opened.
 * @param frame holds the text, see `textIn`
 */
export const useKeepPlace = (
  frame: RefObject<HTMLElement | null>,
  article: Article,
): ReadingPlace | null | undefined => {
  const queryClient = useQueryClient()
  const { data: before } = useQuery({ ...placeQueries.ofArticle(article.id), refetchOnMount: false })
  const isWanted = before !== undefined && !(before && isFinished(before))
  // Before the page is gone: afterwards nothing can be measured.
  useLayoutEffect(() => {
    const root = textIn(frame.current)
    if (!root || !isWanted) return
    const openedAt = Date.now()
    let isLeft = false
    let stop = () => {}
    void loadFollowing().then((following) => {
      if (following && !isLeft) stop = following.followPlace(root, article, openedAt, queryClient)
    })
    return () => {
      isLeft = true
      stop()
    }
  }, [frame, article, queryClient, isWanted])
  return before
}

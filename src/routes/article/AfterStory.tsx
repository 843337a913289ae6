import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, type RefObject, Suspense, useCallback, useRef, useState } from 'react'
import { articleQueries } from '../../queries/articleQueries'
import { CommentsRegion } from './comments/CommentsRegion'
import { MoreStories } from './more/MoreStories'
import { useCheckAlso } from './useCheckAlso'
import { useEntryState } from './useEntryState'
import { useNear } from './useNear'
import { type ReadingPlace, useReadingPlace } from './useReadingPlace'

/** Lists start to load a screen before they come into view. */
const margin = '900px 0px'

/** Its code waits until the reader has come far enough; without it the story is whole. */
const CheckAlso = lazy<typeof import('./CheckAlso').CheckAlso>(() =>
  import('./CheckAlso').then(
    ({ CheckAlso }) => ({ default: CheckAlso }),
    () => ({ default: () => <></> }),
  ),
)

/** Where the reader is in the text, and whether the middle was ever passed. */
const useMiddle = (secondHalf: RefObject<Element | null>) => {
  const [place, setPlace] = useState<ReadingPlace>('first half')
  const [isPastMiddle, setPastMiddle] = useEntryState('past-middle', false)
  const onPlace = useCallback(
    (now: ReadingPlace) => {
      setPlace(now)
      if (now !== 'first half') setPastMiddle(true)
    },
    [setPastMiddle],
  )
  useReadingPlace(secondHalf, onPlace)
  return { place, isPastMiddle }
}

interface AfterStoryProps {
  slug: string
  /** Lies over the second half of the text; empty where there is no text. */
  secondHalf: RefObject<Element | null>
}

/** What follows a text, and what slides in beside it: the conversation, and where to read on. */
export const AfterStory = ({ slug, secondHalf }: AfterStoryProps) => {
  const { data: article } = useSuspenseQuery(articleQueries.bySlug(slug))
  const more = useRef<HTMLElement>(null)
  const isMoreNear = useNear(more, margin, 'more')
  const { place, isPastMiddle } = useMiddle(secondHalf)
  const checkAlso = useCheckAlso(article, isPastMiddle || isMoreNear)
  return (
    <>
      {/* Before the endless lists: behind them nobody would reach it by keyboard. */}
      {isPastMiddle && checkAlso.story && (
        <Suspense>
          <CheckAlso
            article={checkAlso.story}
            isInText={place === 'second half'}
            onDismiss={checkAlso.dismiss}
          />
        </Suspense>
      )}
      {!article.isProtected && <CommentsRegion article={article} />}
      <MoreStories
        ref={more}
        article={article}
        without={checkAlso.story?.id ?? null}
        isReady={isMoreNear && checkAlso.isSettled}
      />
    </>
  )
}

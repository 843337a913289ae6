import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import type { ArticleSummary } from '../../domain/article'
import { listWords } from '../../language/english/lists'
import { isStart } from '../../queries/feedCursor'
import type { Feed as FeedQuery } from '../../queries/feedQueries'
import { ProblemNotice } from '../ProblemNotice'
import { CardSkeletons } from './CardSkeletons'
import styles from './Feed.module.css'
import { FeedChunk } from './FeedChunk'
import { FeedEnd, type FeedState } from './FeedEnd'
import { FeedFrame } from './FeedFrame'
import { FeedPart } from './FeedPart'
import { firstSeen } from './firstSeen'
import { inParts } from './inParts'
import { NewStories } from './NewStories'
import { useEndOfFeed } from './useEndOfFeed'
import { useFeedKeys } from './useFeedKeys'
import { useKeepListPlace } from './useKeepListPlace'
import { useVisit } from './useVisit'
import { VisitRule } from './VisitRule'
import { type Stretch, storiesOf, withoutRepeats } from './withoutRepeats'

interface FeedProps {
  query: FeedQuery
  /** Name of the list, as heard. */
  label: string
  whenEmpty: React.ReactNode
  /** Stories that stand elsewhere on the page. */
  without?: ReadonlySet<number>
  /** Looks out for stories published since. */
  isLive?: boolean
  children: (article: ArticleSummary, position: number) => React.ReactNode
}

interface Progress {
  isFetching: boolean
  hasNext: boolean
  isPaused: boolean
  hasFailed: boolean
}

const stateOf = ({ isFetching, hasNext, isPaused, hasFailed }: Progress): FeedState => {
  if (isFetching) return 'loading'
  if (hasFailed) return 'failed'
  if (!hasNext) return 'done'
  return isPaused ? 'paused' : 'more'
}

/** Its code waits until there is a place to return to; without it the list is whole. */
const ReturnOffer = lazy<typeof import('./ReturnOffer').ReturnOffer>(() =>
  import('./ReturnOffer').then(
    ({ ReturnOffer }) => ({ default: ReturnOffer }),
    () => ({ default: () => <></> }),
  ),
)

/** A list of stories without end, after the WAI-ARIA feed pattern; only what is near the screen is drawn. */
export const Feed = ({ query, label, whenEmpty, without, isLive = false, children }: FeedProps) => {
  const queryClient = useQueryClient()
  const feed = useRef<HTMLDivElement>(null)
  const end = useRef<HTMLDivElement>(null)
  const stopHasFocus = useRef(false)
  const [isPaused, setPaused] = useState(false)
  const {
    data,
    error,
    hasNextPage,
    isFetchingNextPage,
    isPending,
    isFetchNextPageError,
    fetchNextPage,
    refetch,
  } = useInfiniteQuery(query)
  const stretches = withoutRepeats(data?.pages ?? [], without)
  const shown = stretches.reduce((count, { articles }) => count + articles.length, 0)
  const parts = inParts(stretches, data?.pageParams.findLastIndex(isStart) ?? 0)
  const state = stateOf({
    isFetching: isFetchingNextPage,
    hasNext: hasNextPage,
    isPaused,
    hasFailed: isFetchNextPageError,
  })
  const newest = data?.pages.find(({ items }) => items.length > 0)?.items[0]
  const articles = stretches.flatMap(storiesOf)
  const { newestBefore, place } = useVisit(query, newest?.publishedAt, isLive)
  const [isWithdrawn, setWithdrawn] = useState(false)
  const firstSeenId = firstSeen(articles, newestBefore)
  useKeepListPlace(feed, query, isLive ? articles : null)
  const { queryKey } = query
  // What is under way is given up too: arriving, it would push along what the reader stopped for.
  const pause = useCallback(() => {
    setPaused(true)
    if (isFetchingNextPage) void queryClient.cancelQueries({ queryKey, exact: true })
  }, [isFetchingNextPage, queryClient, queryKey])
  const withdraw = useCallback(() => setWithdrawn(true), [])
  useFeedKeys(feed, pause)
  useEndOfFeed(end, `${data?.pages.length} ${state}`, () => {
    if (state === 'more') void fetchNextPage()
  })
  const more = async () => {
    const { data: grown, hasNextPage: hasMore, isError } = await fetchNextPage({ cancelRefetch: false })
    const isStuck = isError || (!hasMore && grown?.pages.length === data?.pages.length)
    return isStuck || !grown ? null : withoutRepeats(grown.pages, without).flatMap(storiesOf)
  }
  const loadMore = () => {
    setPaused(false)
    void fetchNextPage()
  }
  const drawStretch = ({ start, articles: own }: Stretch) => (
    <FeedChunk key={own[0]?.id} name={`${label} ${own[0]?.id}`} articles={own}>
      {() =>
        own.map((article, index) => (
          <div className={styles.item} key={article.id}>
            {article.id === firstSeenId && <VisitRule />}
            {children(article, start + index + 1)}
          </div>
        ))
      }
    </FeedChunk>
  )
  if (isPending) return <CardSkeletons count={6} label={label} />
  if (error && !data) {
    return (
      <ProblemNotice
        problem={error}
        task={listWords().fetchThese}
        onRetry={() => void refetch()}
        offersReading
      />
    )
  }
  if (shown === 0 && state === 'done') return <div className={styles.empty}>{whenEmpty}</div>
  return (
    <>
      {isLive && newest && (
        <NewStories query={query} newest={newest} feed={feed}>
          {place && !isWithdrawn && (
            <Suspense>
              <ReturnOffer feed={feed} list={query} search={{ place, articles, more }} onDone={withdraw} />
            </Suspense>
          )}
        </NewStories>
      )}
      <FeedFrame ref={feed} label={label} isBusy={isFetchingNextPage} isEmpty={shown === 0}>
        {parts.map(({ number, stretches: own }) => (
          <FeedPart key={number} label={label} stretches={own}>
            {() => own.map(drawStretch)}
          </FeedPart>
        ))}
      </FeedFrame>
      <p className="visually-hidden" role="status">
        {state === 'loading' ? listWords().fetchingMore : listWords().shown(shown)}
      </p>
      {/* Under each stretch an end of its own: one that stayed would be pushed along, before the reader's eyes. */}
      <FeedEnd
        key={data?.pages.length}
        ref={end}
        state={state}
        shown={shown}
        problem={error}
        onMore={loadMore}
        onPause={pause}
        stopHasFocus={stopHasFocus}
      />
    </>
  )
}

import type { Ref, RefObject } from 'react'
import { listWords } from '../../language/english/lists'
import { ProblemNotice } from '../ProblemNotice'
import { useComing } from '../useComing'
import styles from './Feed.module.css'
import { SkeletonRows } from './SkeletonRows'

export type FeedState = 'loading' | 'more' | 'paused' | 'done' | 'failed'

interface FeedEndProps {
  ref: Ref<HTMLDivElement>
  state: FeedState
  shown: number
  problem: Error | null
  onMore: () => void
  onPause: () => void
  /** Whether “Stop loading” had the focus when it went: the next one takes it up. */
  stopHasFocus: RefObject<boolean>
}

type LoadingProps = Pick<FeedEndProps, 'onPause' | 'stopHasFocus'>

const Loading = ({ onPause, stopHasFocus }: LoadingProps) => {
  const keepFocus = (button: HTMLButtonElement) => {
    if (stopHasFocus.current) button.focus({ preventScroll: true })
    return () => {
      stopHasFocus.current = document.activeElement === button
    }
  }
  return (
    <>
      <p>{listWords().fetchingMore}…</p>
      <button ref={keepFocus} type="button" className={styles.quiet} onClick={onPause}>
        {listWords().stop}
      </button>
    </>
  )
}

/**
 * The last row of a feed: loading, paused, failed or done, each with a way on. While more is on its way it keeps a
 * screen of room, so that whoever is quicker than the network sees stories come in and nothing go.
 */
export const FeedEnd = ({ ref, state, shown, problem, onMore, ...loading }: FeedEndProps) => {
  const isLoading = state === 'loading' || state === 'more'
  useComing(state === 'loading')
  return (
    <div ref={ref} className={styles.frame} data-loading={isLoading ? state : undefined}>
      <div className={styles.end}>
        {isLoading && <Loading {...loading} />}
        {state === 'paused' && (
          <button type="button" className={styles.button} onClick={onMore}>
            {listWords().loadMore}
          </button>
        )}
        {state === 'failed' && problem && (
          <ProblemNotice problem={problem} task={listWords().fetchMore} onRetry={onMore} />
        )}
        {state === 'done' && shown > 0 && <p>{listWords().end(shown)}</p>}
      </div>
      {isLoading && <SkeletonRows count={6} />}
    </div>
  )
}

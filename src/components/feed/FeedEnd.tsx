import type { Ref } from 'react'
import { listWords } from '../../language/english/lists'
import { ProblemNotice } from '../ProblemNotice'
import styles from './Feed.module.css'

export type FeedState = 'loading' | 'more' | 'paused' | 'done' | 'failed'

interface FeedEndProps {
  ref: Ref<HTMLDivElement>
  state: FeedState
  shown: number
  problem: Error | null
  onMore: () => void
  onPause: () => void
}

const Loading = ({ onPause }: Pick<FeedEndProps, 'onPause'>) => (
  <>
    <p>{listWords().fetchingMore}…</p>
    <button type="button" className={styles.quiet} onClick={onPause}>
      {listWords().stop}
    </button>
  </>
)

/** The last row of a feed: loading, paused, failed or done, each with a way on, always of the same height. */
export const FeedEnd = ({ ref, state, shown, problem, onMore, onPause }: FeedEndProps) => (
  <div ref={ref} className={styles.end}>
    {(state === 'loading' || state === 'more') && <Loading onPause={onPause} />}
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
)

import { lazy, Suspense, useEffect, useEffectEvent } from 'react'
import { Unreachable } from '../domain/problems'
import { problemParts } from '../language/english/problems'
import styles from './ProblemNotice.module.css'
import { problemWords } from './problemWords'
import { useOffline } from './useOffline'

interface ProblemNoticeProps {
  problem: unknown
  /** What failed, as in “We could not …”. */
  task: string
  onRetry: () => void
  /** Lists what can be read without a network: where this stands in the place of all there would be. */
  offersReading?: boolean
}

/** Its code waits until somebody has nothing to read. */
const ReadableHere = lazy(() =>
  import('./ReadableHere').then(
    ({ ReadableHere }) => ({ default: ReadableHere }),
    () => ({ default: () => null }),
  ),
)

/** Once: a network that came back and does not reach the newsroom either is for the reader to try. */
const useRetryWhenOnline = (isWanted: boolean, onRetry: () => void) => {
  const retry = useEffectEvent(onRetry)
  useEffect(() => {
    if (!isWanted) return
    const again = () => retry()
    addEventListener('online', again, { once: true })
    return () => removeEventListener('online', again)
  }, [isWanted])
}

/** A failure where it happened, in words, with a way on. */
export const ProblemNotice = ({ problem, task, onRetry, offersReading = false }: ProblemNoticeProps) => {
  const isOffline = useOffline()
  const isUnreachable = problem instanceof Unreachable
  const { title, advice } = problemWords(problem, task, isOffline)
  useRetryWhenOnline(isUnreachable, onRetry)
  return (
    <>
      <div role="alert" className={styles.notice}>
        <p className={styles.title}>{title}</p>
        <p>{advice}</p>
        <button type="button" className={styles.retry} onClick={onRetry}>
          {problemParts().tryAgain}
        </button>
      </div>
      {offersReading && isUnreachable && (
        <Suspense>
          <ReadableHere />
        </Suspense>
      )}
    </>
  )
}

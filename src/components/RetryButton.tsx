import { problemParts } from '../language/english/problems'
import styles from './RetryButton.module.css'

interface RetryButtonProps {
  /** What is tried again, as in “Try again to …”. */
  task: string
  onRetry: () => void
}

/** A way on that stands in a line of text. */
export const RetryButton = ({ task, onRetry }: RetryButtonProps) => (
  <button
    type="button"
    className={styles.retry}
    aria-label={problemParts().tryAgainTo(task)}
    onClick={onRetry}
  >
    {problemParts().tryAgain}
  </button>
)

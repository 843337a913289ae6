import styles from './ProblemNotice.module.css'
import { problemWords } from './problemWords'

interface ProblemNoticeProps {
  problem: unknown
  /** What failed, as in “We could not …”. */
  task: string
  onRetry: () => void
}

/** A failure where it happened, in words, with a way on. */
export const ProblemNotice = ({ problem, task, onRetry }: ProblemNoticeProps) => {
  const { title, advice } = problemWords(problem, task)
  return (
    <div role="alert" className={styles.notice}>
      <p className={styles.title}>{title}</p>
      <p>{advice}</p>
      <button type="button" className={styles.retry} onClick={onRetry}>
        Try again
      </button>
    </div>
  )
}

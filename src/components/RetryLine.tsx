import { problemParts } from '../language/english/problems'
import { problemWords } from './problemWords'
import { RetryButton } from './RetryButton'
import styles from './RetryLine.module.css'
import { useSpoken } from './useSpoken'

interface RetryLineProps {
  /** `null`: it is being tried again. */
  problem: unknown
  /** What failed, as in “We could not …”. */
  task: string
  onRetry: () => void
}

const wordsFor = (problem: unknown, task: string) => {
  if (problem === null) return problemParts().askingAgain
  const failure = problemParts().couldNot(task)
  const { title } = problemWords(problem, task)
  return title === failure ? `${failure}.` : `${failure}. ${title}.`
}

/** A part of a page that could not be had, said in one line in its place, with a way on. */
export const RetryLine = ({ problem, task, onRetry }: RetryLineProps) => {
  const isSpoken = useSpoken()
  return (
    <p className={styles.line}>
      <span role="status">{isSpoken && wordsFor(problem, task)}</span>{' '}
      <RetryButton task={task} onRetry={onRetry} />
    </p>
  )
}

import { useQueryClient } from '@tanstack/react-query'
import { Link, useLocation, useNavigate, useRouteError } from 'react-router-dom'
import { NotFound } from '../domain/problems'
import styles from './PageProblem.module.css'
import { ProblemNotice } from './ProblemNotice'

interface PageProblemProps {
  /** What failed, as in “We could not …”. */
  task?: string
  /** Title of the page when there is no such thing. */
  notFound?: string
}

const WaysOn = () => (
  <p className={styles.ways}>
    <Link to="/">Front page</Link>
    <Link to="/search">Search</Link>
    <Link to="/saved">Saved stories</Link>
  </p>
)

/** A whole page that could not be shown: says why, and how to go on. */
export const PageProblem = ({
  task = 'show this page',
  notFound = 'This page is not here',
}: PageProblemProps) => {
  const problem = useRouteError()
  const queryClient = useQueryClient()
  const location = useLocation()
  const navigate = useNavigate()
  const retry = async () => {
    await queryClient.resetQueries({ predicate: ({ state }) => state.status === 'error' })
    // The router lets go of a failure only when the location changes.
    await navigate(location, { replace: true, preventScrollReset: true })
  }
  const isMissing = problem instanceof NotFound
  return (
    <div className={styles.page}>
      <title>{isMissing ? notFound : 'A problem'}</title>
      <h1 className={styles.title}>{isMissing ? notFound : 'We could not show this page'}</h1>
      {isMissing ? (
        <p>It may have been moved or withdrawn, or the address has a slip in it.</p>
      ) : (
        <ProblemNotice problem={problem} task={task} onRetry={() => void retry()} />
      )}
      <WaysOn />
    </div>
  )
}

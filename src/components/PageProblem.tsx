import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useLocation, useNavigate } from 'react-router-dom'
import { Malformed, NotFound, Refused, Unreachable } from '../domain/problems'
import { paperWords } from '../language/english/paper'
import { problemParts } from '../language/english/problems'
import { Link } from './Link'
import styles from './PageProblem.module.css'
import { ProblemNotice } from './ProblemNotice'
import { usePageFailure } from './pageFailure'
import { useOffline } from './useOffline'

interface PageProblemProps {
  /** What failed, as in “We could not …”. */
  task?: string
  /** Title of the page when there is no such thing. */
  notFound?: string
  /** Title of the page when it is not on this device and there is no network. */
  notKept?: string
}

const WaysOn = () => (
  <p className={styles.ways}>
    <Link to="/">{paperWords().frontPage}</Link>
    <Link to="/search">{paperWords().search}</Link>
    <Link to="/saved">{paperWords().savedStories}</Link>
  </p>
)

/** A fault that is neither the network's nor the newsroom's: what the device kept may have caused it. */
const isOfOurs = (problem: unknown) =>
  ![Malformed, NotFound, Refused, Unreachable].some((kind) => problem instanceof kind)

/** Its code is fetched when a page broke, and comes with the installed app. */
const dropSuspects = (queryClient: QueryClient): Promise<void> =>
  import('../queries/dropRestored').then(
    ({ dropRestored }) => dropRestored(queryClient),
    () => undefined,
  )

const useRetry = (problem: unknown) => {
  const queryClient = useQueryClient()
  const location = useLocation()
  const navigate = useNavigate()
  return async () => {
    if (isOfOurs(problem)) await dropSuspects(queryClient)
    await queryClient.resetQueries({ predicate: ({ state }) => state.status === 'error' })
    // The page lets go of a failure only when the location changes.
    await navigate(location, { replace: true, preventScrollReset: true })
  }
}

/** A whole page that could not be shown: says why, and how to go on. */
export const PageProblem = ({
  task = problemParts().showPage,
  notFound = problemParts().pageNotHere,
  notKept = problemParts().pageNotKept,
}: PageProblemProps) => {
  const say = problemParts()
  const problem = usePageFailure()
  const isOffline = useOffline()
  const retry = useRetry(problem)
  const isMissing = problem instanceof NotFound
  const isOutOfReach = isOffline && problem instanceof Unreachable
  const title = isMissing ? notFound : isOutOfReach ? notKept : say.couldNotShow
  return (
    <div className={styles.page}>
      <title>{title}</title>
      <h1 className={styles.title}>{title}</h1>
      {isMissing ? (
        <p>{say.missingAdvice}</p>
      ) : (
        <ProblemNotice problem={problem} task={task} onRetry={() => void retry()} offersReading />
      )}
      <WaysOn />
    </div>
  )
}

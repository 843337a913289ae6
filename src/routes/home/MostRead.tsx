import { useEffect } from 'react'
import { useLocation } from 'react-router-dom'
import { Link } from '../../components/Link'
import { RetryLine } from '../../components/RetryLine'
import { articlePath } from '../../domain/paths'
import { homeWords } from '../../language/english/home'
import { useRetryMissing } from '../../queries/useRetryMissing'
import styles from './MostRead.module.css'
import type { MostReadData } from './useMostRead'

const anchor = 'most-read'

/** The installed app's shortcut leads to the block, which is not there yet when the page opens. */
const useArrival = (isThere: boolean) => {
  const { hash } = useLocation()
  useEffect(() => {
    if (isThere && hash === `#${anchor}`) document.getElementById(anchor)?.scrollIntoView()
  }, [hash, isThere])
}

const Ranking = ({ stories }: Pick<MostReadData, 'stories'>) => (
  <ol className={styles.list}>
    {stories.map((article) => (
      <li key={article.id} className={styles.item}>
        <Link className={styles.link} to={articlePath(article.slug)} dir="auto">
          {article.headline}
        </Link>
      </li>
    ))}
  </ol>
)

/** The stories most read lately; absent where the newsroom does not count. */
export const MostRead = ({ stories, state, problem }: MostReadData) => {
  const retry = useRetryMissing()
  useArrival(stories.length > 0)
  if (stories.length === 0 && state === 'there') return null
  return (
    <section className={styles.block} aria-labelledby={anchor}>
      <h2 id={anchor} className={styles.heading}>
        {homeWords().mostRead}
      </h2>
      {state === 'there' ? (
        <Ranking stories={stories} />
      ) : (
        <RetryLine problem={problem} task={homeWords().fetchMostRead} onRetry={retry} />
      )}
    </section>
  )
}

import { useEffect } from 'react'
import { Link, useLocation } from 'react-router-dom'
import type { ArticleSummary } from '../../domain/article'
import { articlePath } from '../../domain/paths'
import styles from './MostRead.module.css'

const anchor = 'most-read'

/** The installed app's shortcut leads to the block, which is not there yet when the page opens. */
const useArrival = (isThere: boolean) => {
  const { hash } = useLocation()
  useEffect(() => {
    if (isThere && hash === `#${anchor}`) document.getElementById(anchor)?.scrollIntoView()
  }, [hash, isThere])
}

/** The stories most read lately; absent where the newsroom does not count. */
export const MostRead = ({ stories }: { stories: readonly ArticleSummary[] }) => {
  useArrival(stories.length > 0)
  if (stories.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby={anchor}>
      <h2 id={anchor} className={styles.heading}>
        Most read
      </h2>
      <ol className={styles.list}>
        {stories.map((article) => (
          <li key={article.id} className={styles.item}>
            <Link className={styles.link} to={articlePath(article.slug)} dir="auto">
              {article.headline}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

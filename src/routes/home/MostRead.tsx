import { Link } from 'react-router-dom'
import type { ArticleSummary } from '../../domain/article'
import { articlePath } from '../../domain/paths'
import styles from './MostRead.module.css'

/** The stories most read lately; absent where the newsroom does not count. */
export const MostRead = ({ stories }: { stories: readonly ArticleSummary[] }) => {
  if (stories.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby="most-read">
      <h2 id="most-read" className={styles.heading}>
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

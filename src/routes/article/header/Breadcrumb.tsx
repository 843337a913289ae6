import { Link } from '../../../components/Link'
import type { ArticleSummary } from '../../../domain/article'
import { categoryPath } from '../../../domain/paths'
import { articleWords } from '../../../language/english/article'
import styles from './Breadcrumb.module.css'

/** Home, the section, the story: where the reader stands. */
export const Breadcrumb = ({ article }: { article: ArticleSummary }) => {
  const section = article.categories[0]
  return (
    <nav className={styles.breadcrumb} aria-label={articleWords().breadcrumb}>
      <ol className={styles.list}>
        <li>
          <Link to="/">{articleWords().home}</Link>
        </li>
        {section && (
          <li>
            <Link to={categoryPath(section.slug)}>{section.name}</Link>
          </li>
        )}
        <li className={styles.here}>
          <span aria-current="page" dir="auto">
            {article.headline}
          </span>
        </li>
      </ol>
    </nav>
  )
}

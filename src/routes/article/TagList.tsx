import { Link } from '../../components/Link'
import { tagPath } from '../../domain/paths'
import type { Term } from '../../domain/term'
import { articleWords } from '../../language/english/article'
import styles from './TagList.module.css'

/** What the story is about, each a way to more of it. */
export const TagList = ({ tags }: { tags: readonly Term[] }) => {
  if (tags.length === 0) return null
  return (
    <ul className={styles.list} aria-label={articleWords().tags}>
      {tags.map(({ id, name, slug }) => (
        <li key={id}>
          <Link to={tagPath(slug)} rel="tag">
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}

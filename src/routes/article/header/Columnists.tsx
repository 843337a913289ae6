import { AuthorName } from '../../../components/AuthorName'
import { Portrait } from '../../../components/Portrait'
import type { Author } from '../../../domain/author'
import { articleWords } from '../../../language/english/article'
import styles from './Columnists.module.css'

/** Whose view it is, over a column: face and name. */
export const Columnists = ({ authors }: { authors: readonly Author[] }) => (
  <ul
    className={styles.columnists}
    aria-label={authors.length === 1 ? articleWords().author : articleWords().authors}
  >
    {authors.map((author) => (
      <li key={author.slug} className={styles.columnist}>
        {author.portrait && <Portrait name={author.name} url={author.portrait} size={56} />}
        <AuthorName className={styles.name} author={author} />
      </li>
    ))}
  </ul>
)

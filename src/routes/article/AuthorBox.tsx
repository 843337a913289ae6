import { AuthorName } from '../../components/AuthorName'
import { Portrait } from '../../components/Portrait'
import type { Author } from '../../domain/author'
import { articleWords } from '../../language/english/article'
import styles from './AuthorBox.module.css'

const AuthorNote = ({ author }: { author: Author }) => (
  <li className={styles.author} dir="auto">
    {author.portrait && <Portrait name={author.name} url={author.portrait} size={64} />}
    <div>
      <AuthorName className={styles.name} author={author} />
      {author.description !== '' && (
        <p className={styles.description} dir="auto">
          {author.description}
        </p>
      )}
    </div>
  </li>
)

/** Everyone who wrote the story, with portrait and a word about them. */
export const AuthorBox = ({ authors }: { authors: readonly Author[] }) => {
  if (authors.length === 0) return null
  const { aboutAuthor, aboutAuthors } = articleWords()
  return (
    <ul className={styles.box} aria-label={authors.length === 1 ? aboutAuthor : aboutAuthors}>
      {authors.map((author) => (
        <AuthorNote key={author.slug} author={author} />
      ))}
    </ul>
  )
}

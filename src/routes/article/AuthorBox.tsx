import { useState } from 'react'
import { Link } from 'react-router-dom'
import type { Author } from '../../domain/author'
import { authorPath } from '../../domain/paths'
import styles from './AuthorBox.module.css'

/** Portraits often live at a third party that a reader may not reach: then a quiet disc keeps the place. */
const Portrait = ({ url }: { url: string }) => {
  const [hasFailed, setFailed] = useState(false)
  if (hasFailed) return <div className={styles.portrait} />
  return (
    <img
      className={styles.portrait}
      src={url}
      alt=""
      width="64"
      height="64"
      loading="lazy"
      onError={() => setFailed(true)}
    />
  )
}

const AuthorNote = ({ author }: { author: Author }) => (
  <li className={styles.author}>
    {author.portrait && <Portrait url={author.portrait} />}
    <div>
      <Link className={styles.name} to={authorPath(author.slug)} rel="author">
        {author.name}
      </Link>
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
  return (
    <ul className={styles.box} aria-label={authors.length === 1 ? 'About the author' : 'About the authors'}>
      {authors.map((author) => (
        <AuthorNote key={author.id} author={author} />
      ))}
    </ul>
  )
}

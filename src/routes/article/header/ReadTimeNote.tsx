import { useId } from 'react'
import type { ArticleSummary } from '../../../domain/article'
import { readingPace, readMinutes } from '../../../domain/readTime'
import { siteSettings } from '../../../domain/siteSettings'
import styles from './ReadTimeNote.module.css'
import { useDisclosure } from './useDisclosure'

/** Whose pace it is. */
const measure = () =>
  siteSettings().readingSpeed
    ? 'this newspaper’s own measure'
    : 'the pace at which English non-fiction is read in silence'

interface ReadTimeNoteProps {
  article: ArticleSummary & { pictures?: number }
}

/** “6 min read”, a button that says how this is reckoned; keeps its room until the words are known. */
export const ReadTimeNote = ({ article }: ReadTimeNoteProps) => {
  const noteId = useId()
  const { isOpen, frame, toggle } = useDisclosure<HTMLSpanElement>()
  if (article.isProtected) return null
  if (article.words === null) return <span className={styles.room} />
  const pictures = article.pictures ?? (article.picture ? 1 : 0)
  return (
    <span ref={frame} className={styles.frame}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={noteId}
        onClick={toggle}
      >
        {readMinutes(article.words, pictures)} min read
        <span className={styles.sign} aria-hidden="true">
          ?
        </span>
      </button>
      <span id={noteId} className={styles.note} hidden={!isOpen}>
        {article.words.toLocaleString('en-GB')} words at {readingPace()} a minute, {measure()}, and a look at
        each picture: 12 seconds for the first, one second less for each further one, at least 3. Some
        newspapers’ own pages count slower and promise a longer read.
      </span>
    </span>
  )
}

import { useId } from 'react'
import type { ArticleSummary } from '../../../domain/article'
import { readingPace, readMinutes } from '../../../domain/readTime'
import { siteSettings } from '../../../domain/siteSettings'
import { articleWords } from '../../../language/english/article'
import { storyWords } from '../../../language/english/stories'
import styles from './ReadTimeNote.module.css'
import { useDisclosure } from './useDisclosure'

/** Whose pace it is. */
const measure = () => {
  const { readingSpeed, language = 'en' } = siteSettings()
  const { ownMeasure, englishPace, itsPace } = articleWords()
  if (readingSpeed) return ownMeasure
  return language === 'en' ? englishPace : itsPace
}

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
        {storyWords().minRead(readMinutes(article.words, pictures))}
        <span className={styles.sign} aria-hidden="true">
          ?
        </span>
      </button>
      <span id={noteId} className={styles.note} hidden={!isOpen}>
        {articleWords().reckoned(article.words, readingPace(), measure())}
      </span>
    </span>
  )
}

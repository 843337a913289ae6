import type { ArticleSummary } from '../domain/article'
import { storyWords } from '../language/english/stories'
import { useSavedArticle } from '../queries/useSavedArticle'
import styles from './SaveButton.module.css'

interface SaveButtonProps {
  article: ArticleSummary
  /** The element that names the story, for those who hear a page of Save buttons. */
  describedBy?: string | undefined
  /** On cards the sign alone; its name stays for those who hear. */
  look?: 'icon' | 'words'
}

/** Keeps a story on this device, or lets it go. */
export const SaveButton = ({ article, describedBy, look = 'words' }: SaveButtonProps) => {
  const { isSaved, toggle } = useSavedArticle(article)
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={isSaved}
      data-save
      aria-describedby={describedBy}
      onClick={toggle}
    >
      <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 1.5h9v13L8 10.6l-4.5 3.9z" />
      </svg>
      <span className={look === 'icon' ? 'visually-hidden' : undefined}>{storyWords().save}</span>
    </button>
  )
}

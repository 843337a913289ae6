import { useQueryClient } from '@tanstack/react-query'
import { Link } from '../../components/Link'
import { percent } from '../../components/percent'
import { toContinueAt } from '../../domain/continueAt'
import { articlePath } from '../../domain/paths'
import type { ReadingPlace } from '../../domain/readingPlace'
import { readingWords } from '../../language/english/reading'
import styles from './ContinueReading.module.css'
import { dismissLeftOpen } from './leftOpen'

interface ContinueReadingProps {
  place: ReadingPlace
  onDismiss: () => void
}

/** The story that the reader had to leave, at its paragraph. */
export const ContinueReading = ({ place, onDismiss }: ContinueReadingProps) => {
  const queryClient = useQueryClient()
  const dismiss = () => {
    dismissLeftOpen(queryClient)
    onDismiss()
    document.getElementById('main')?.focus({ preventScroll: true })
  }
  return (
    <div className={styles.line}>
      <Link className={styles.link} to={articlePath(place.slug)} state={toContinueAt(place.block)}>
        <span className={styles.headline} dir="auto">
          <strong>{readingWords().continueStory}</strong> {place.headline}
        </span>{' '}
        <span className={styles.share}>{readingWords().shareRead(percent(place.share))}</span>
      </Link>
      <button type="button" className={styles.close} aria-label={readingWords().dismiss} onClick={dismiss}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3.5 3.5 9 9m0-9-9 9" />
        </svg>
      </button>
    </div>
  )
}

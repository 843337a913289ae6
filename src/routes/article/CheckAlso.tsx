import { useEffect, useState } from 'react'
import { Link } from '../../components/Link'
import { Picture } from '../../components/Picture'
import { usePrefetchOnIntent } from '../../components/usePrefetchOnIntent'
import type { ArticleSummary } from '../../domain/article'
import { articlePath } from '../../domain/paths'
import { smallPictureSizes } from '../../domain/pictureSizes'
import { articleWords } from '../../language/english/article'
import styles from './CheckAlso.module.css'

interface CheckAlsoProps {
  article: ArticleSummary
  /** The reader is in the second half of the text: only there it stands on narrow screens. */
  isInText: boolean
  onDismiss: () => void
}

/** The footer runs over the whole width, also under the margin in which the card stands. */
const useFooterInSight = () => {
  const [isInSight, setInSight] = useState(false)
  useEffect(() => {
    const footer = document.getElementById('footer')
    if (!footer) return
    const observer = new IntersectionObserver((entries) =>
      setInSight(entries.at(-1)?.isIntersecting ?? false),
    )
    observer.observe(footer)
    return () => observer.disconnect()
  }, [])
  return isInSight
}

/** Whether the focus is in a field to write in. */
const useTyping = () => {
  const [isTyping, setTyping] = useState(false)
  useEffect(() => {
    const look = () => setTyping(document.activeElement?.matches('input, textarea') ?? false)
    look()
    document.addEventListener('focusin', look)
    document.addEventListener('focusout', look)
    return () => {
      document.removeEventListener('focusin', look)
      document.removeEventListener('focusout', look)
    }
  }, [])
  return isTyping
}

/** The button goes with its card: those on the keyboard go on with what stands behind it. */
const focusWhatFollows = () => document.getElementById('comments')?.focus({ preventScroll: true })

/** One more story of the section: in the margin of wide screens, on narrow ones as a sheet at the bottom. */
export const CheckAlso = ({ article, isInText, onDismiss }: CheckAlsoProps) => {
  const intent = usePrefetchOnIntent(article.slug)
  const isFooterInSight = useFooterInSight()
  const isTyping = useTyping()
  const dismiss = () => {
    focusWhatFollows()
    onDismiss()
  }
  return (
    <aside
      className={styles.card}
      aria-label={articleWords().checkAlso}
      data-away={!isInText || undefined}
      data-footer={isFooterInSight || undefined}
      data-typing={isTyping || undefined}
    >
      <p className={styles.label}>{articleWords().checkAlso}</p>
      <button
        type="button"
        className={styles.close}
        aria-label={articleWords().dismissCheckAlso}
        onClick={dismiss}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3.5 3.5 9 9m0-9-9 9" />
        </svg>
      </button>
      {article.picture && (
        <div className={styles.picture}>
          <Picture
            image={article.picture}
            sizes={`(min-width: 64rem) 15rem, ${smallPictureSizes}`}
            isDecoration
          />
        </div>
      )}
      <p className={styles.headline} dir="auto">
        <Link to={articlePath(article.slug)} {...intent}>
          {article.headline}
        </Link>
      </p>
    </aside>
  )
}

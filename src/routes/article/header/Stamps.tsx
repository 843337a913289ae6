import { Link } from '../../../components/Link'
import { useNow } from '../../../components/useNow'
import { useTimeZone } from '../../../components/useSite'
import type { ArticleSummary } from '../../../domain/article'
import { dateAndTime, timeAgo } from '../../../domain/dates'
import { articleWords } from '../../../language/english/article'
import { calendar } from '../../../language/english/times'
import styles from './Stamps.module.css'

/** A touch-up within ten minutes of publication is no news. */
const tolerance = 10 * 60_000

/** Whether a story was changed so much later that readers should know. */
export const wasUpdated = ({ publishedAt, updatedAt }: Pick<ArticleSummary, 'publishedAt' | 'updatedAt'>) =>
  Date.parse(updatedAt) - Date.parse(publishedAt) > tolerance

const Stamp = ({ label, iso }: { label: string; iso: string }) => {
  const timeZone = useTimeZone()
  const ago = timeAgo(iso, useNow(), calendar())
  return (
    <span className={styles.stamp}>
      {label} <time dateTime={iso}>{dateAndTime(iso, timeZone, calendar())}</time>
      {ago && <span className={styles.ago}> ({ago})</span>}
    </span>
  )
}

interface StampsProps {
  article: ArticleSummary
  isCorrected?: boolean | undefined
}

/** When the story was published, when it was last changed, in the newspaper's own time; and the way to its correction. */
export const Stamps = ({ article, isCorrected }: StampsProps) => (
  <p className={styles.stamps}>
    <Stamp label={articleWords().published} iso={article.publishedAt} />
    {wasUpdated(article) && <Stamp label={articleWords().updated} iso={article.updatedAt} />}
    {isCorrected && (
      <Link className={styles.corrected} to={{ hash: 'correction' }}>
        {articleWords().corrected}
      </Link>
    )}
  </p>
)

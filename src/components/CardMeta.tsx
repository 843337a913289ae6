import type { ArticleSummary } from '../domain/article'
import styles from './CardMeta.module.css'
import { ReadTime } from './ReadTime'
import { SaveButton } from './SaveButton'
import { TimeAgo } from './TimeAgo'

const comments = (count: number) => (count === 1 ? '1 comment' : `${count.toLocaleString('en-GB')} comments`)

/** When, how long, how much talked about, and Save. */
export const CardMeta = ({ article, headingId }: { article: ArticleSummary; headingId: string }) => (
  <div className={styles.meta}>
    <TimeAgo iso={article.publishedAt} />
    <ReadTime article={article} />
    {article.isProtected && <span>Members only</span>}
    {(article.counts.comments ?? 0) > 0 && (
      <span className={styles.comments}>{comments(article.counts.comments ?? 0)}</span>
    )}
    <span className={styles.save}>
      <SaveButton article={article} describedBy={headingId} look="icon" />
    </span>
  </div>
)

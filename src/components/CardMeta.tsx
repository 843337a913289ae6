import type { ArticleSummary } from '../domain/article'
import { storyWords } from '../language/english/stories'
import styles from './CardMeta.module.css'
import { ReadTime } from './ReadTime'
import { SaveButton } from './SaveButton'
import { TimeAgo } from './TimeAgo'

/** When, how long, how much talked about, and Save. */
export const CardMeta = ({ article, headingId }: { article: ArticleSummary; headingId: string }) => (
  <div className={styles.meta}>
    <TimeAgo iso={article.publishedAt} />
    <ReadTime article={article} />
    {article.isProtected && <span>{storyWords().membersOnly}</span>}
    {(article.counts.comments ?? 0) > 0 && (
      <span className={styles.comments}>{storyWords().comments(article.counts.comments ?? 0)}</span>
    )}
    <span className={styles.save}>
      <SaveButton article={article} describedBy={headingId} look="icon" />
    </span>
  </div>
)

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useSite } from '../../../components/useSite'
import type { ArticleSummary } from '../../../domain/article'
import { articleWords } from '../../../language/english/article'
import { storyWords } from '../../../language/english/stories'
import { articleQueries } from '../../../queries/articleQueries'
import { countedAt } from '../../../queries/countedAt'
import styles from './Counters.module.css'
import { LikeButton } from './LikeButton'

const useCounts = (article: ArticleSummary) => {
  const site = useSite()
  const asOf = countedAt(useQueryClient(), article.slug)
  const { data } = useQuery({
    ...articleQueries.counts(article, site?.extras ?? 'none', asOf),
    enabled: site !== undefined && !article.isProtected,
  })
  return data ?? article.counts
}

/** Comments, likes and views, in this order; what the site does not count leaves no hole. */
export const Counters = ({ article }: { article: ArticleSummary }) => {
  const { comments, likes, views } = useCounts(article)
  return (
    <div className={styles.counters}>
      {comments !== null && !article.isProtected && (
        <a className={styles.comments} href="#comments">
          {storyWords().comments(comments)}
        </a>
      )}
      {likes !== null && <LikeButton articleId={article.id} likes={likes} />}
      {views !== null && <span className={styles.views}>{articleWords().views(views)}</span>}
    </div>
  )
}

import type { Feed as FeedQuery } from '../queries/feedQueries'
import { ArticleCard } from './ArticleCard'
import { Feed } from './feed/Feed'
import styles from './StoryList.module.css'

interface StoryListProps {
  query: FeedQuery
  label: string
  whenEmpty: string
  hidesSection?: boolean
}

/** An endless list of stories: what a section, a tag or a writer has. The first one leads, where it has a picture. */
export const StoryList = ({ query, label, whenEmpty, hidesSection = false }: StoryListProps) => (
  <div className={styles.list}>
    <Feed query={query} label={label} whenEmpty={whenEmpty} isLive>
      {(article, position) => (
        <ArticleCard
          article={article}
          treatment={position === 1 && article.picture ? 'feature' : 'row'}
          headingLevel={2}
          hidesSection={hidesSection}
          isUrgent={position === 1}
          feedPosition={position}
        />
      )}
    </Feed>
  </div>
)

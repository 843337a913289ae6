import { ArticleCard } from '../../../components/ArticleCard'
import { Feed } from '../../../components/feed/Feed'
import type { Article } from '../../../domain/article'
import { articleWords } from '../../../language/english/article'
import type { Feed as FeedQuery } from '../../../queries/feedQueries'

interface StoryPanelProps {
  query: FeedQuery
  label: string
  /** The open story: no list leads to where one is. */
  article: Article
  without: number | null
  hidesSection: boolean
}

/** What a tab holds: an endless list that leaves out what stands elsewhere on the page. */
export const StoryPanel = ({ query, label, article, without, hidesSection }: StoryPanelProps) => (
  <Feed
    query={query}
    label={label}
    whenEmpty={articleWords().nothingElse}
    without={new Set(without === null ? [article.id] : [article.id, without])}
  >
    {(story, position) => (
      <ArticleCard article={story} treatment="row" hidesSection={hidesSection} feedPosition={position} />
    )}
  </Feed>
)

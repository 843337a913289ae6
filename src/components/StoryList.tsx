import type { Feed as FeedQuery } from '../queries/feedQueries'
import { ArticleCard } from './ArticleCard'
import { Feed } from './feed/Feed'

interface StoryListProps {
  query: FeedQuery
  label: string
  whenEmpty: string
  hidesSection?: boolean
}

/** An endless list of stories: what a section, a tag or a writer has. */
export const StoryList = ({ query, label, whenEmpty, hidesSection = false }: StoryListProps) => (
  <Feed query={query} label={label} whenEmpty={whenEmpty} isLive>
    {(article, position) => (
      <ArticleCard
        article={article}
        treatment="row"
        headingLevel={2}
        hidesSection={hidesSection}
        feedPosition={position}
      />
    )}
  </Feed>
)

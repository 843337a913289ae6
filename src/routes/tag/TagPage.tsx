import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useParams } from 'react-router-dom'
import { ListPage } from '../../components/ListPage'
import { ListPageSkeleton } from '../../components/ListPageSkeleton'
import { PageProblem } from '../../components/PageProblem'
import { StoryList } from '../../components/StoryList'
import { feedQueries } from '../../queries/feedQueries'
import { termQueries } from '../../queries/termQueries'

const Tag = () => {
  const { slug = '' } = useParams()
  const { data: tag } = useSuspenseQuery(termQueries.tag(slug))
  return (
    <ListPage kind="Topic" title={tag.name} description={tag.description} count={tag.count}>
      <StoryList
        key={tag.id}
        query={feedQueries.tagged(tag.id)}
        label={`Stories about ${tag.name}`}
        whenEmpty="Nothing on this topic yet."
      />
    </ListPage>
  )
}

const TagPage = () => (
  <Suspense fallback={<ListPageSkeleton kind="Topic" />}>
    <Tag />
  </Suspense>
)

const TagProblem = () => <PageProblem what="topic" task="show this topic" notFound="There is no such topic" />

export { TagPage as Component, TagProblem as ErrorBoundary }

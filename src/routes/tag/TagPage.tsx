import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useParams } from 'react-router-dom'
import { ListPage } from '../../components/ListPage'
import { ListPageSkeleton } from '../../components/ListPageSkeleton'
import { PageProblem } from '../../components/PageProblem'
import { StoryList } from '../../components/StoryList'
import { listWords } from '../../language/english/lists'
import { feedQueries } from '../../queries/feedQueries'
import { termQueries } from '../../queries/termQueries'

const Tag = () => {
  const { slug = '' } = useParams()
  const { data: tag } = useSuspenseQuery(termQueries.tag(slug))
  return (
    <ListPage kind={listWords().topic} title={tag.name} description={tag.description} count={tag.count}>
      <StoryList
        key={tag.id}
        query={feedQueries.tagged(tag.id)}
        label={listWords().onTopic(tag.name)}
        whenEmpty={listWords().topicEmpty}
      />
    </ListPage>
  )
}

/** Another one takes a new place: nothing of the one before moves to make room for it. */
const TagPage = () => {
  const { slug } = useParams()
  return (
    <Suspense key={slug} fallback={<ListPageSkeleton kind={listWords().topic} />}>
      <Tag />
    </Suspense>
  )
}

const TagProblem = () => (
  <PageProblem
    notKept={listWords().topicNotKept}
    task={listWords().showTopic}
    notFound={listWords().noTopic}
  />
)

export { TagPage as Component, TagProblem as ErrorBoundary }

import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import { ListPage } from '../../components/ListPage'
import { ListPagePlace } from '../../components/ListPagePlace'
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

const TagPage = () => (
  <ListPagePlace kind={listWords().topic}>
    <Tag />
  </ListPagePlace>
)

const TagProblem = () => (
  <PageProblem
    notKept={listWords().topicNotKept}
    task={listWords().showTopic}
    notFound={listWords().noTopic}
  />
)

export { TagPage as Component, TagProblem as ErrorBoundary }

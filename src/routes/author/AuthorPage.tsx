import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import { ListPage } from '../../components/ListPage'
import { ListPagePlace } from '../../components/ListPagePlace'
import { PageProblem } from '../../components/PageProblem'
import { StoryList } from '../../components/StoryList'
import { listWords } from '../../language/english/lists'
import { authorQueries } from '../../queries/authorQueries'
import { feedQueries } from '../../queries/feedQueries'

const Author = () => {
  const { slug = '' } = useParams()
  const { data: author } = useSuspenseQuery(authorQueries.bySlug(slug))
  const stories = feedQueries.byAuthor(author.id)
  const { data, isPending } = useInfiniteQuery(stories)
  return (
    <ListPage
      kind={listWords().writer}
      title={author.name}
      description={author.description}
      portrait={author.portrait}
      count={isPending ? 'asked' : (data?.pages[0]?.total ?? null)}
    >
      <StoryList
        key={author.id}
        query={stories}
        label={listWords().byWriter(author.name)}
        whenEmpty={listWords().writerEmpty}
      />
    </ListPage>
  )
}

const AuthorPage = () => (
  <ListPagePlace kind={listWords().writer}>
    <Author />
  </ListPagePlace>
)

const AuthorProblem = () => (
  <PageProblem
    notKept={listWords().writerNotKept}
    task={listWords().showWriter}
    notFound={listWords().noWriter}
  />
)

export { AuthorPage as Component, AuthorProblem as ErrorBoundary }

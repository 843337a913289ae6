import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useParams } from 'react-router-dom'
import { ListPage } from '../../components/ListPage'
import { ListPageSkeleton } from '../../components/ListPageSkeleton'
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

/** Another one takes a new place: nothing of the one before moves to make room for it. */
const AuthorPage = () => {
  const { slug } = useParams()
  return (
    <Suspense key={slug} fallback={<ListPageSkeleton kind={listWords().writer} />}>
      <Author />
    </Suspense>
  )
}

const AuthorProblem = () => (
  <PageProblem
    notKept={listWords().writerNotKept}
    task={listWords().showWriter}
    notFound={listWords().noWriter}
  />
)

export { AuthorPage as Component, AuthorProblem as ErrorBoundary }

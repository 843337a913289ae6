import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useParams } from 'react-router-dom'
import { ListPage } from '../../components/ListPage'
import { ListPageSkeleton } from '../../components/ListPageSkeleton'
import { PageProblem } from '../../components/PageProblem'
import { StoryList } from '../../components/StoryList'
import { feedQueries } from '../../queries/feedQueries'
import { termQueries } from '../../queries/termQueries'

const Category = () => {
  const { slug = '' } = useParams()
  const { data: category } = useSuspenseQuery(termQueries.category(slug))
  return (
    <ListPage kind="Section" title={category.name} description={category.description} count={category.count}>
      <StoryList
        key={category.id}
        query={feedQueries.inCategory(category.id)}
        label={`Stories in ${category.name}`}
        whenEmpty="Nothing under this heading yet."
        hidesSection
      />
    </ListPage>
  )
}

const CategoryPage = () => (
  <Suspense fallback={<ListPageSkeleton kind="Section" />}>
    <Category />
  </Suspense>
)

const CategoryProblem = () => (
  <PageProblem what="section" task="show this section" notFound="There is no such section" />
)

export { CategoryPage as Component, CategoryProblem as ErrorBoundary }

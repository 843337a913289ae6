import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router-dom'
import { ListPage } from '../../components/ListPage'
import { ListPagePlace } from '../../components/ListPagePlace'
import { PageProblem } from '../../components/PageProblem'
import { StoryList } from '../../components/StoryList'
import { listWords } from '../../language/english/lists'
import { feedQueries } from '../../queries/feedQueries'
import { termQueries } from '../../queries/termQueries'

const Category = () => {
  const { slug = '' } = useParams()
  const { data: category } = useSuspenseQuery(termQueries.category(slug))
  return (
    <ListPage
      kind={listWords().section}
      title={category.name}
      description={category.description}
      count={category.count}
    >
      <StoryList
        key={category.id}
        query={feedQueries.inCategory(category.id)}
        label={listWords().inSection(category.name)}
        whenEmpty={listWords().sectionEmpty}
        hidesSection
      />
    </ListPage>
  )
}

const CategoryPage = () => (
  <ListPagePlace kind={listWords().section}>
    <Category />
  </ListPagePlace>
)

const CategoryProblem = () => (
  <PageProblem
    notKept={listWords().sectionNotKept}
    task={listWords().showSection}
    notFound={listWords().noSection}
  />
)

export { CategoryPage as Component, CategoryProblem as ErrorBoundary }

import { useInfiniteQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router-dom'
import { ArticleCard } from '../../components/ArticleCard'
import { Feed } from '../../components/feed/Feed'
import { ListPage } from '../../components/ListPage'
import { PageProblem } from '../../components/PageProblem'
import { searchWords } from '../../language/english/search'
import { feedQueries } from '../../queries/feedQueries'
import { FoundInText } from './FoundInText'
import { Marked } from './Marked'
import { SearchForm } from './SearchForm'

const Results = ({ words }: { words: string }) => (
  <Feed
    query={feedQueries.search(words)}
    label={searchWords().found(words)}
    whenEmpty={searchWords().nothing(words)}
  >
    {(article, position) => (
      <ArticleCard
        article={article}
        treatment="row"
        headingLevel={2}
        feedPosition={position}
        headline={<Marked text={article.headline} words={words} />}
        standfirst={<Marked text={article.standfirst} words={words} />}
        addition={<FoundInText article={article} words={words} />}
      />
    )}
  </Feed>
)

const useCount = (words: string) => {
  const { data, isLoading } = useInfiniteQuery({ ...feedQueries.search(words), enabled: words !== '' })
  return isLoading ? 'asked' : (data?.pages[0]?.total ?? null)
}

/** Search lives in the address: `/search?q=`. */
const SearchPage = () => {
  const [params, setParams] = useSearchParams()
  const words = (params.get('q') ?? '').trim()
  const count = useCount(words)
  return (
    <ListPage
      kind={searchWords().kind}
      title={words ? searchWords().quoted(words) : searchWords().title}
      count={count}
      tools={<SearchForm key={words} words={words} onSearch={(q) => setParams(q ? { q } : {})} />}
    >
      {words && <Results key={words} words={words} />}
    </ListPage>
  )
}

const SearchProblem = () => <PageProblem task={searchWords().search} />

export { SearchPage as Component, SearchProblem as ErrorBoundary }

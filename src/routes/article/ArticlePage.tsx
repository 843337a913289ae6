import { useQueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import { useParams } from 'react-router-dom'
import { PageProblem } from '../../components/PageProblem'
import { storiesInCache } from '../../queries/storiesInCache'
import { ArticleSkeleton } from './ArticleSkeleton'
import { Story } from './Story'

/** A story, opened by its address. What a list has said of it stands at once, before its body arrives. */
const ArticlePage = () => {
  const { slug = '' } = useParams()
  const queryClient = useQueryClient()
  const known = storiesInCache(queryClient).find((story) => story.slug === slug)
  return (
    <Suspense key={slug} fallback={<ArticleSkeleton known={known} />}>
      <Story slug={slug} />
    </Suspense>
  )
}

const ArticleProblem = () => (
  <PageProblem what="story" task="show this story" notFound="This story is not here, or not any more." />
)

export { ArticlePage as Component, ArticleProblem as ErrorBoundary }

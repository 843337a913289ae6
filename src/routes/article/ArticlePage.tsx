import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Navigate, useParams } from 'react-router-dom'
import { lazyPart } from '../../components/LazyPart'
import { PageProblem } from '../../components/PageProblem'
import { usePageFailure } from '../../components/pageFailure'
import { useReadyToShow } from '../../components/useReadyToShow'
import type { ArticleSummary } from '../../domain/article'
import { articlePath } from '../../domain/paths'
import { NotFound } from '../../domain/problems'
import type { SavedWhole } from '../../domain/savedArticle'
import { articleWords } from '../../language/english/article'
import { articleQueries } from '../../queries/articleQueries'
import { storiesInCache } from '../../queries/storiesInCache'
import { takenDownCopy } from '../../queries/takenDownCopy'
import { ArticleSkeleton } from './ArticleSkeleton'
import { Story } from './Story'

const MissingStory = lazyPart(async () => (await import('./gone/MissingStory')).MissingStory)
const SavedCopy = lazyPart(async () => (await import('./gone/SavedCopy')).SavedCopy)

/** Asked for once more all the same: a story may come back, and then its copy says no more that it is gone. */
const KnownToBeGone = ({ saved }: { saved: SavedWhole }) => {
  useQuery(articleQueries.bySlug(saved.article.slug))
  return (
    <SavedCopy task={articleWords().show} waiting={<ArticleSkeleton known={saved.article} />} saved={saved} />
  )
}

interface AtItsAddressProps {
  slug: string
  /** What a list has said of the story. */
  known: ArticleSummary | undefined
  /** Whether it is known that the device has no copy of a story that was taken down. */
  mayFail: boolean
}

/** A story that has another address by now, or is written otherwise in this one, is read at its own. */
const AtItsAddress = ({ slug, known, mayFail }: AtItsAddressProps) => {
  // Not suspended: React lets nothing follow what stands for a Suspense boundary within 300 ms.
  const { data: article } = useQuery({
    ...articleQueries.bySlug(slug),
    throwOnError: (_, { state }) => mayFail && state.data === undefined,
  })
  const isReady = useReadyToShow(article?.body)
  // A broken record of the device may have no body: the story itself then says so.
  if (!article || (article.body !== undefined && !isReady)) return <ArticleSkeleton known={known} />
  const path = articlePath(article.slug)
  // A broken record of the device, which has none, must lead nowhere.
  const hasHeadline = typeof article.headline === 'string'
  return path === articlePath(slug) || !hasHeadline ? <Story slug={slug} /> : <Navigate to={path} replace />
}

/** A story, opened by its address. What a list has said of it stands at once, before its body arrives. */
const ArticlePage = () => {
  const { slug = '' } = useParams()
  const queryClient = useQueryClient()
  const { data: goneCopy, isPending } = useQuery(takenDownCopy(slug))
  if (goneCopy) return <KnownToBeGone key={slug} saved={goneCopy} />
  const known = storiesInCache(queryClient).find((story) => story.slug === slug)
  return (
    <Suspense key={slug} fallback={<ArticleSkeleton known={known} />}>
      <AtItsAddress slug={slug} known={known} mayFail={!isPending} />
    </Suspense>
  )
}

const ArticleProblem = () => {
  const { slug = '' } = useParams()
  if (usePageFailure() instanceof NotFound)
    return (
      <MissingStory
        key={slug}
        task={articleWords().show}
        waiting={<ArticleSkeleton known={undefined} />}
        slug={slug}
      />
    )
  return <PageProblem notKept={articleWords().notKept} task={articleWords().show} />
}

export { ArticlePage as Component, ArticleProblem as ErrorBoundary }

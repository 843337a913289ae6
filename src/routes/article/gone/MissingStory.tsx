import { useQuery } from '@tanstack/react-query'
import { Navigate } from 'react-router-dom'
import { PageProblem } from '../../../components/PageProblem'
import { articlePath } from '../../../domain/paths'
import { articleWords } from '../../../language/english/article'
import { missingStory } from '../../../queries/missingStory'
import { ArticleSkeleton } from '../ArticleSkeleton'
import { SavedCopy } from './SavedCopy'

/** An address at which the newsroom has no story: the saved one may have moved, or live on as this reader's copy. */
export const MissingStory = ({ slug }: { slug: string }) => {
  const { data: missing, isPending } = useQuery(missingStory(slug))
  if (isPending) return <ArticleSkeleton known={undefined} />
  if (missing?.kind === 'moved') return <Navigate to={articlePath(missing.slug)} replace />
  if (missing?.kind === 'taken down') return <SavedCopy saved={missing.saved} />
  return <PageProblem notFound={articleWords().missing} />
}

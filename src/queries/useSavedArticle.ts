import { useMutation, useQuery } from '@tanstack/react-query'
import type { ArticleSummary } from '../domain/article'
import { savedQueries, saveStory, unsaveStory } from './savedQueries'

/** Whether a story is saved on this device, and the switch. */
export const useSavedArticle = (article: ArticleSummary): { isSaved: boolean; toggle: () => void } => {
  const { data: isSaved = false } = useQuery({
    ...savedQueries.list(),
    select: ({ items }) => items.some((saved) => saved.article.id === article.id),
  })
  const { mutate: save } = useMutation(saveStory())
  const { mutate: unsave } = useMutation(unsaveStory())
  return { isSaved, toggle: () => (isSaved ? unsave(article.id) : save(article)) }
}

import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Article, ArticleSummary } from '../domain/article'
import {
  listSaved,
  onSavedElsewhere,
  removeSaved,
  type SavedList,
  saveArticle,
} from '../offline/savedArticles'
import { articleQueries } from './articleQueries'

/** The reading list of this device. */
export const savedQueries = {
  list: () =>
    queryOptions({
      queryKey: ['saved'],
      queryFn: listSaved,
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
    }),
}

const { queryKey } = savedQueries.list()

const put = (queryClient: QueryClient, article: Article | ArticleSummary, savedAt: number) =>
  queryClient.setQueryData<SavedList>(queryKey, (list) => {
    const others = list?.items.filter((saved) => saved.article.id !== article.id) ?? []
    return { storageWorks: list?.storageWorks ?? true, items: [{ article, savedAt }, ...others] }
  })

const drop = (queryClient: QueryClient, articleId: number) =>
  queryClient.setQueryData<SavedList>(
    queryKey,
    (list) => list && { ...list, items: list.items.filter((saved) => saved.article.id !== articleId) },
  )

/** The card is kept at once, the story itself as soon as it could be fetched. */
const save = async (queryClient: QueryClient, article: ArticleSummary) => {
  const savedAt = Date.now()
  await saveArticle({ article, savedAt })
  const whole = await queryClient.ensureQueryData(articleQueries.bySlug(article.slug)).catch(() => null)
  const { items } = await listSaved()
  const isStillSaved = items.some((saved) => saved.article.id === article.id)
  if (whole && isStillSaved) await saveArticle({ article: whole, savedAt })
}

/** Saves a story on this device (`mutate(article)`); the list shows it at once. */
export const saveStory = () =>
  mutationOptions({
    mutationKey: ['save-story'],
    mutationFn: (article: ArticleSummary, { client }) => save(client, article),
    onMutate: async (article, { client }) => {
      await client.cancelQueries({ queryKey })
      put(client, article, Date.now())
    },
    onSettled: (_data, _problem, _article, _shown, { client }) => client.invalidateQueries({ queryKey }),
  })

/** Takes a story off the list (`mutate(articleId)`). */
export const unsaveStory = () =>
  mutationOptions({
    mutationKey: ['unsave-story'],
    mutationFn: (articleId: number) => removeSaved(articleId),
    onMutate: async (articleId, { client }) => {
      await client.cancelQueries({ queryKey })
      drop(client, articleId)
    },
    onSettled: (_data, _problem, _articleId, _shown, { client }) => client.invalidateQueries({ queryKey }),
  })

/** Keeps the list in step with other tabs; returns how to stop. */
export const followSavedElsewhere = (queryClient: QueryClient): (() => void) =>
  onSavedElsewhere(() => void queryClient.invalidateQueries({ queryKey }))

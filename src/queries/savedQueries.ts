import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { ArticleSummary } from '../domain/article'
import type { SavedArticle } from '../domain/savedArticle'
import { askToStay } from '../offline/askToStay'
import { listSaved, removeSaved, type SavedList, saveArticle } from '../offline/savedArticles'
import { onSavedElsewhere } from '../offline/savedChannel'

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

const put = (queryClient: QueryClient, saved: SavedArticle) =>
  queryClient.setQueryData<SavedList>(queryKey, (list) => {
    const others = list?.items.filter(({ article }) => article.id !== saved.article.id) ?? []
    return { storageWorks: list?.storageWorks ?? true, items: [saved, ...others] }
  })

const drop = (queryClient: QueryClient, articleId: number) =>
  queryClient.setQueryData<SavedList>(
    queryKey,
    (list) => list && { ...list, items: list.items.filter((saved) => saved.article.id !== articleId) },
  )

/** The code for what comes with a story waits until something is saved. */
const completing = () => import('./completeSaved')

/** The card is kept at once, the text and the pictures as soon as they could be fetched. */
const save = async (queryClient: QueryClient, saved: SavedArticle) => {
  await saveArticle(saved)
  void askToStay()
  // What is missing is tried again when the list is opened.
  await completing()
    .then(({ completeSaved }) => completeSaved(queryClient, saved))
    .catch(() => undefined)
}

const remove = async (articleId: number) => {
  await removeSaved(articleId)
  // What stays is tidied away when the list is opened.
  await import('./tidySaved').then(({ tidySoon }) => tidySoon()).catch(() => undefined)
}

const refresh = (queryClient: QueryClient) => queryClient.invalidateQueries({ queryKey })

const putting = <Input>(name: string, toSaved: (input: Input) => SavedArticle) =>
  mutationOptions({
    mutationKey: [name],
    mutationFn: (input: Input, { client }) => save(client, toSaved(input)),
    onMutate: async (input, { client }) => {
      await client.cancelQueries({ queryKey })
      put(client, toSaved(input))
    },
    onSettled: (_data, _problem, _input, _shown, { client }) => refresh(client),
  })

/** Saves a story on this device (`mutate(article)`); the list shows it at once. */
export const saveStory = () =>
  putting('save-story', (article: ArticleSummary) => ({ article, savedAt: Date.now() }))

/** Puts a story back that was taken off (`mutate(saved)`), with everything as it was. */
export const restoreStory = () => putting('restore-story', (saved: SavedArticle) => saved)

/** Takes a story off the list (`mutate(articleId)`). */
export const unsaveStory = () =>
  mutationOptions({
    mutationKey: ['unsave-story'],
    mutationFn: remove,
    onMutate: async (articleId, { client }) => {
      await client.cancelQueries({ queryKey })
      drop(client, articleId)
    },
    onSettled: (_data, _problem, _articleId, _shown, { client }) => refresh(client),
  })

/** Keeps the list in step with other tabs; returns how to stop. */
export const followSavedElsewhere = (queryClient: QueryClient): (() => void) =>
  onSavedElsewhere(() => void refresh(queryClient))

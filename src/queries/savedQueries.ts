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

/** Shows it on the list at once. */
export const showSaved = (queryClient: QueryClient, saved: SavedArticle) =>
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
export const keepSaved = async (queryClient: QueryClient, saved: SavedArticle): Promise<void> => {
  await saveArticle(saved)
  void askToStay()
  // What is missing is tried again when the list is opened.
  await completing()
    .then(({ completeSaved }) => completeSaved(queryClient, saved))
    .catch(() => undefined)
}

/** ms in which the pictures of a story taken off stay, so that it can be put back whole. */
const patience = 60_000
let tidying: ReturnType<typeof setTimeout> | undefined
let offers = 0

const tidy = async () => {
  if (offers > 0) return
  const { tidyPictures } = await completing()
  await tidyPictures()
}

const tidySoon = () => {
  clearTimeout(tidying)
  // What stays is tidied away when the list is opened.
  tidying = setTimeout(() => void tidy().catch(() => undefined), patience)
}

/** Keeps the pictures of stories taken off for as long as putting one back is offered; returns how to end the offer. */
export const offerRestoring = (): (() => void) => {
  offers += 1
  return () => {
    offers -= 1
    tidySoon()
  }
}

const remove = async (articleId: number) => {
  await removeSaved(articleId)
  tidySoon()
}

/** Saves a story on this device (`mutate(article)`); the list shows it at once. */
export const saveStory = () =>
  mutationOptions({
    mutationKey: ['save-story'],
    mutationFn: (article: ArticleSummary, { client }) => keepSaved(client, { article, savedAt: Date.now() }),
    onMutate: async (article, { client }) => {
      await client.cancelQueries({ queryKey })
      showSaved(client, { article, savedAt: Date.now() })
    },
    onSettled: (_data, _problem, _article, _shown, { client }) => client.invalidateQueries({ queryKey }),
  })

/** Takes a story off the list (`mutate(articleId)`). */
export const unsaveStory = () =>
  mutationOptions({
    mutationKey: ['unsave-story'],
    mutationFn: remove,
    onMutate: async (articleId, { client }) => {
      await client.cancelQueries({ queryKey })
      drop(client, articleId)
    },
    onSettled: (_data, _problem, _articleId, _shown, { client }) => client.invalidateQueries({ queryKey }),
  })

/** Keeps the list in step with other tabs; returns how to stop. */
export const followSavedElsewhere = (queryClient: QueryClient): (() => void) =>
  onSavedElsewhere(() => void queryClient.invalidateQueries({ queryKey }))

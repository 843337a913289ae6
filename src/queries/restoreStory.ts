import { mutationOptions } from '@tanstack/react-query'
import type { SavedArticle } from '../domain/savedArticle'
import { keepSaved, savedQueries, showSaved } from './savedQueries'

const { queryKey } = savedQueries.list()

/** Puts a story back that was taken off (`mutate(saved)`), with everything as it was. */
export const restoreStory = () =>
  mutationOptions({
    mutationKey: ['restore-story'],
    mutationFn: (saved: SavedArticle, { client }) => keepSaved(client, saved),
    onMutate: async (saved, { client }) => {
      await client.cancelQueries({ queryKey })
      showSaved(client, saved)
    },
    onSettled: (_data, _problem, _saved, _shown, { client }) => client.invalidateQueries({ queryKey }),
  })

import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { ReadingPlace } from '../domain/readingPlace'
import { findPlace, keepPlace as keepOnDevice, listPlaces } from '../offline/readingPlaces'

const placesKey = ['places'] as const

/** How far the reader got in stories, on this device only. */
export const placeQueries = {
  /** The share read of each story, by its id. */
  shares: () =>
    queryOptions({
      queryKey: [...placesKey, 'shares'],
      queryFn: async () => new Map((await listPlaces()).map(({ articleId, share }) => [articleId, share])),
      staleTime: 0,
      structuralSharing: false,
      retry: false,
    }),
  /** Where the reader was when this story was opened; `null` for a story not read so far. */
  ofArticle: (articleId: number) =>
    queryOptions({
      queryKey: [...placesKey, articleId],
      queryFn: () => findPlace(articleId),
      staleTime: 0,
      gcTime: 0,
      retry: false,
    }),
}

/** Keeps how far a story was read. */
export const keepPlace = async (queryClient: QueryClient, place: ReadingPlace): Promise<void> => {
  await keepOnDevice(place)
  // Not that of the story itself: the reader is offered the place of before.
  await queryClient.invalidateQueries({ queryKey: placeQueries.shares().queryKey })
}

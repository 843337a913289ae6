import { cacheNames } from './cacheNames'

/** Deletes the files that the worker keeps. What the reader keeps stays: the database, and pictures of saved stories. */
export const dropAppFiles = async (): Promise<void> => {
  const { savedPictures: _, ...others } = cacheNames
  await Promise.all(Object.values(others).map((name) => caches.delete(name)))
}

import { cacheNames } from '../../offline/cacheNames'

/** The picture as it was kept with a saved story. */
export const savedPicture = async (url: string): Promise<Response | undefined> => {
  const saved = await caches.open(cacheNames.savedPictures)
  return saved.match(url, { ignoreVary: true })
}

import { cacheNames } from '../../offline/cacheNames'
import { bestInstead } from './uploadSizes'

/** Another size of the same upload, for when the very file asked for can't be had. */
export const otherSize = async (url: string): Promise<Response | undefined> => {
  for (const name of [cacheNames.savedPictures, cacheNames.pictures]) {
    const cache = await caches.open(name)
    const best = bestInstead(
      url,
      (await cache.keys()).map((request) => request.url),
    )
    const found = best && (await cache.match(best, { ignoreVary: true }))
    if (found) return found
  }
  return undefined
}

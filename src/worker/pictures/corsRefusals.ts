import { cacheNames } from '../../offline/cacheNames'

const refusing = new Set<string>()

const hasOpaqueOf = async (host: string) => {
  const opaque = await caches.open(cacheNames.opaquePictures)
  return (await opaque.keys()).some(({ url }) => new URL(url).host === host)
}

/** Whether a host is known to refuse CORS: it was met so since the worker started, or an opaque picture of it is kept. */
export const knowsToRefuseCors = async (host: string): Promise<boolean> => {
  if (!refusing.has(host) && (await hasOpaqueOf(host))) refusing.add(host)
  return refusing.has(host)
}

/** Saves the next pictures of this host a request in vain. */
export const rememberRefusal = (host: string): void => {
  refusing.add(host)
}

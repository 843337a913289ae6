import { cacheNames } from './cacheNames'

/** Drops what the worker keeps of the page at a path; a path without the app's own is meant. Never fails. */
export const dropPage = async (path: string): Promise<void> => {
  const address = new URL(import.meta.env.BASE_URL + path.slice(1), globalThis.location.href).href
  await globalThis.caches?.open(cacheNames.pages).then(
    (pages) => pages.delete(address),
    () => undefined,
  )
}

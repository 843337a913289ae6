import type { RouteHandlerCallback } from 'workbox-core'
import { appPages } from '../addresses'
import { otherSize } from './otherSize'
import { savedPicture } from './savedPicture'
import { seenOrFetched } from './seenOrFetched'

declare const self: ServiceWorkerGlobalScope

/** Other pages of the same origin (the newsroom's desk, a shop) are under this worker too, and none of its business. */
const isAskedByReader = async (event: ExtendableEvent) => {
  const client = await self.clients.get((event as FetchEvent).clientId)
  if (!client) return false
  const { pathname, search } = new URL(client.url)
  return appPages.some((page) => page.test(pathname + search))
}

/** A picture of a story: as saved, as seen before, from the network, in another size; in this order. */
export const storyPicture: RouteHandlerCallback = async (asked) => {
  if (!(await isAskedByReader(asked.event))) return fetch(asked.request)
  const saved = await savedPicture(asked.url.href)
  if (saved) return saved
  try {
    return await seenOrFetched(asked)
  } catch {
    return (await otherSize(asked.url.href)) ?? Response.error()
  }
}

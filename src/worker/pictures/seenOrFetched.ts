import type { RouteHandlerCallback } from 'workbox-core'
import { knowsToRefuseCors, rememberRefusal } from './corsRefusals'
import { answerOpaque, answerReadable } from './seenPictures'

declare const self: ServiceWorkerGlobalScope

/** A picture as it was seen before, or from the network, then kept. Rejects where neither has it. */
export const seenOrFetched = async (asked: Parameters<RouteHandlerCallback>[0]): Promise<Response> => {
  if (asked.url.origin === self.location.origin) return answerReadable(asked)
  if (await knowsToRefuseCors(asked.url.host)) return answerOpaque(asked)
  try {
    return await answerReadable(asked)
  } catch {
    const response = await answerOpaque(asked)
    rememberRefusal(asked.url.host)
    return response
  }
}

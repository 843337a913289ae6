import { type SeenPictures, takeOver } from '../offline/workerMessages'
import { keepSeen } from './pictures/keepSeen'

declare const self: ServiceWorkerGlobalScope

const isSeenPictures = (data: unknown): data is SeenPictures =>
  typeof data === 'object' && data !== null && 'seenPictures' in data && Array.isArray(data.seenPictures)

/** A new build waits until a reader asks for it; the first one of all is told what came before it. */
export const onMessage = (event: ExtendableMessageEvent): void => {
  if (event.data === takeOver) event.waitUntil(self.skipWaiting())
  else if (isSeenPictures(event.data)) event.waitUntil(keepSeen(event.data.seenPictures, event))
}

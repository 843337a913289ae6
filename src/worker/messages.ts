import { takeOver } from '../offline/workerMessages'

declare const self: ServiceWorkerGlobalScope

/** A new build waits until a reader asks for it. */
export const onMessage = (event: ExtendableMessageEvent): void => {
  if (event.data === takeOver) event.waitUntil(self.skipWaiting())
}

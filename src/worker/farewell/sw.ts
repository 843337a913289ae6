import { dropAppFiles } from '../../offline/dropAppFiles'

declare const self: ServiceWorkerGlobalScope

/** No worker answers for the app any more: it is as it was before one came, and every request goes to the network. */
const leave = async () => {
  await dropAppFiles()
  await self.registration.unregister()
}

// Takes the place of the app's worker under the same address (docs/kill-switch.md). It waits for nobody; open pages
// hear of the change and open anew, unless something is typed in them.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))
self.addEventListener('activate', (event) => event.waitUntil(leave()))

import { clientsClaim, setCacheNameDetails } from 'workbox-core'
import { addPlugins, createHandlerBoundToURL, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { cacheNames, precacheName } from '../offline/cacheNames'
import { appPages, isEarlierFile, isFont, isStoryPicture, leftAlone } from './addresses'
import { earlierFile, keepEarlierBuild } from './earlierBuilds'
import { onSync } from './emptyOutbox'
import { font } from './fonts'
import { hearPages } from './messages'
import { noPageInstead } from './noPageInstead'
import { printedPage } from './pages/printedPage'
import { storyPicture } from './pictures/storyPicture'
import { serverFirst } from './serverFirst'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: readonly PrecacheEntry[] }

const build = [...self.__WB_MANIFEST]
const files = new Set(build.map(({ url }) => new URL(url, self.location.href).href))

setCacheNameDetails(precacheName)
addPlugins([noPageInstead])
// The front page is not index.html: see printedPage.ts.
precacheAndRoute(build, { directoryIndex: '' })

const shell = createHandlerBoundToURL('index.html')
registerRoute(new NavigationRoute(printedPage(shell, files), { allowlist: appPages, denylist: leftAlone }))
registerRoute(new NavigationRoute(serverFirst(shell), { denylist: leftAlone }))
registerRoute(isStoryPicture, storyPicture)
registerRoute(isFont, font)
registerRoute(isEarlierFile, earlierFile)

self.addEventListener('install', (event) => event.waitUntil(keepEarlierBuild(files)))
// Pages of another build ask for its files.
self.addEventListener('activate', (event) => event.waitUntil(caches.delete(cacheNames.pages)))
self.addEventListener('message', hearPages(files))
self.addEventListener('sync', onSync)
// Pages that opened without a worker get this one; a page with an earlier one asks for the change (see messages.ts).
clientsClaim()

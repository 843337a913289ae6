import { clientsClaim, setCacheNameDetails } from 'workbox-core'
import { addPlugins, createHandlerBoundToURL, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { precacheName } from '../offline/cacheNames'
import { appPages, isEarlierFile, isFont, isStoryPicture, leftAlone } from './addresses'
import { earlierFile, keepEarlierBuild } from './earlierBuilds'
import { onSync } from './emptyOutbox'
import { font } from './fonts'
import { onMessage } from './messages'
import { noPageInstead } from './noPageInstead'
import { storyPicture } from './pictures/storyPicture'
import { serverFirst } from './serverFirst'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: readonly PrecacheEntry[] }

const build = [...self.__WB_MANIFEST]

setCacheNameDetails(precacheName)
addPlugins([noPageInstead])
precacheAndRoute(build)

const shell = createHandlerBoundToURL('index.html')
registerRoute(new NavigationRoute(shell, { allowlist: appPages, denylist: leftAlone }))
registerRoute(new NavigationRoute(serverFirst(shell), { denylist: leftAlone }))
registerRoute(isStoryPicture, storyPicture)
registerRoute(isFont, font)
registerRoute(isEarlierFile, earlierFile)

self.addEventListener('install', (event) => event.waitUntil(keepEarlierBuild(build)))
self.addEventListener('message', onMessage)
self.addEventListener('sync', onSync)
// Pages that opened without a worker get this one; a page with an earlier one asks for the change (see messages.ts).
clientsClaim()

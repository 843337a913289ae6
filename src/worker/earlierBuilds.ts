import type { RouteHandlerCallback } from 'workbox-core'
import type { PrecacheEntry } from 'workbox-precaching'
import { cacheNames } from '../offline/cacheNames'

declare const self: ServiceWorkerGlobalScope

/** Files kept of earlier builds: about three builds. */
const mostFiles = 150

const addressesOf = (build: readonly PrecacheEntry[]) =>
  new Set(build.map(({ url }) => new URL(url, self.location.href).href))

const isHashed = ({ url }: Request) => /\/assets\/[^?]+\.(js|css)$/.test(url)

const copyReplaced = async (build: readonly PrecacheEntry[]) => {
  const shell = await caches.open(cacheNames.shell)
  const earlier = await caches.open(cacheNames.earlierBuilds)
  const current = addressesOf(build)
  const replaced = (await shell.keys()).filter((request) => isHashed(request) && !current.has(request.url))
  for (const request of replaced) {
    const response = await shell.match(request)
    if (response) await earlier.put(request, response)
  }
  const oldest = (await earlier.keys()).slice(0, -mostFiles)
  await Promise.all(oldest.map((request) => earlier.delete(request)))
}

/** Copies the scripts and styles that this build replaces: a tab that runs them may still need the next of them. */
export const keepEarlierBuild = async (build: readonly PrecacheEntry[]): Promise<void> => {
  try {
    await copyReplaced(build)
  } catch {
    // A full disk must not keep the new build out; such a tab would open anew.
  }
}

/** A script or style of an earlier build: as it was kept, or from the server if that still has it. */
export const earlierFile: RouteHandlerCallback = async ({ request }) => {
  const earlier = await caches.open(cacheNames.earlierBuilds)
  return (await earlier.match(request.url)) ?? fetch(request)
}

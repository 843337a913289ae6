import type { RouteHandlerCallback } from 'workbox-core'
import { cacheNames } from '../offline/cacheNames'

/** Files kept of earlier builds: about three builds. */
const mostFiles = 150

const isHashed = ({ url }: Request) => /\/assets\/[^?]+\.(js|css)$/.test(url)

const copyReplaced = async (files: ReadonlySet<string>) => {
  const shell = await caches.open(cacheNames.shell)
  const earlier = await caches.open(cacheNames.earlierBuilds)
  const replaced = (await shell.keys()).filter((request) => isHashed(request) && !files.has(request.url))
  for (const request of replaced) {
    const response = await shell.match(request)
    if (response) await earlier.put(request, response)
  }
  const oldest = (await earlier.keys()).slice(0, -mostFiles)
  await Promise.all(oldest.map((request) => earlier.delete(request)))
}

/**
 * Copies the scripts and styles that this build replaces: a tab that runs them may still need the next of them. `files`:
 * addresses of this build's own.
 */
export const keepEarlierBuild = async (files: ReadonlySet<string>): Promise<void> => {
  try {
    await copyReplaced(files)
  } catch {
    // A full disk must not keep the new build out; such a tab would open anew.
  }
}

/** A script or style of an earlier build: as it was kept, or from the server if that still has it. */
export const earlierFile: RouteHandlerCallback = async ({ request }) => {
  const earlier = await caches.open(cacheNames.earlierBuilds)
  return (await earlier.match(request.url)) ?? fetch(request)
}

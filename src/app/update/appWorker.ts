import { pagePolicy } from '../../domain/trustedTypes'
import { takeOver } from '../../offline/workerMessages'
import { endFetchingAhead } from '../../queries/fetchingAhead'
import { isAnythingUnsent } from './isAnythingUnsent'
import { tellOpenedPage } from './tellOpenedPage'
import { tellSeenPictures } from './tellSeenPictures'

/** What runs in this tab: the newest edition of the app, or one that another waits to replace, or has replaced. */
export type Edition = 'newest' | 'next waits' | 'replaced'

const base = import.meta.env.BASE_URL

/** ms between two looks for a new edition while the app stays open. */
const lookEvery = 3_600_000

let edition: Edition = 'newest'
let registration: ServiceWorkerRegistration | undefined
let isReloadAsked = false
const listeners = new Set<() => void>()

const setEdition = (next: Edition) => {
  edition = next
  for (const listener of listeners) listener()
}

/** For useSyncExternalStore: what runs in this tab. */
export const readEdition = (): Edition => edition

/** For useSyncExternalStore: hears of a new edition; returns how to stop. */
export const followEdition = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const tellWhenInstalled = (worker: ServiceWorker | null) => {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && navigator.serviceWorker.controller) setEdition('next waits')
  })
}

/** Another tab, or the kill switch, has put a new worker in charge. The files of this tab's edition are kept for it. */
const onReplaced = async () => {
  if (isReloadAsked || !(await isAnythingUnsent())) location.reload()
  else setEdition('replaced')
}

const lookForUpdates = (found: ServiceWorkerRegistration) => {
  const look = () => {
    // Without a network there is no news; the next look will tell.
    if (document.visibilityState === 'visible') found.update().catch(() => undefined)
  }
  setInterval(look, lookEvery)
  document.addEventListener('visibilitychange', look)
}

/** Registers the service worker and keeps watch for its successor. Does nothing where there are no workers. */
export const startWorker = async (): Promise<void> => {
  const container = navigator.serviceWorker
  if (!container) return
  // The first worker takes over a page that had none: that is no change of edition.
  let hadWorker = container.controller !== null
  container.addEventListener('controllerchange', () => {
    if (hadWorker) void onReplaced()
    else {
      tellSeenPictures()
      tellOpenedPage()
    }
    hadWorker = true
  })
  tellOpenedPage()
  registration = await container.register(pagePolicy().createScriptURL(`${base}sw.js`), { scope: base })
  if (registration.waiting && container.controller) setEdition('next waits')
  tellWhenInstalled(registration.installing)
  registration.addEventListener('updatefound', () => tellWhenInstalled(registration?.installing ?? null))
  lookForUpdates(registration)
}

/** Opens the new edition, unless something here is unsent; resolves to whether it does. */
export const openNewEdition = async (): Promise<boolean> => {
  if (await isAnythingUnsent()) return false
  isReloadAsked = true
  endFetchingAhead()
  // The change of worker reloads the page.
  if (registration?.waiting) registration.waiting.postMessage(takeOver)
  else location.reload()
  return true
}

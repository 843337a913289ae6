import { cacheNames } from '../offline/cacheNames'
import { type OpenedPage, type SeenPictures, takeOver } from '../offline/workerMessages'
import { isPrintable } from './addresses'
import { keepPage, keptLanguage } from './pages/keepPage'
import { keepSeen } from './pictures/keepSeen'

declare const self: ServiceWorkerGlobalScope

const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null

const isSeenPictures = (data: unknown): data is SeenPictures =>
  isObject(data) && 'seenPictures' in data && Array.isArray(data.seenPictures)

const isOpenedPage = (data: unknown): data is OpenedPage =>
  isObject(data) && ['openedPage', 'language'].every((name) => typeof Reflect.get(data, name) === 'string')

const keepOpened = async ({ openedPage, language }: OpenedPage, files: ReadonlySet<string>) => {
  // Whoever reads in another language by now has no use for what is kept, and is asked for nothing by it.
  if ((await keptLanguage()) !== language) await caches.delete(cacheNames.pages)
  const address = new URL(openedPage)
  if (isPrintable(address)) await keepPage(address, language, files)
}

/**
 * A new build waits until a reader asks for it; the first one of all is told what came before it, and each which pages
 * are opened.
 * @param files addresses of the files of this build
 */
export const hearPages =
  (files: ReadonlySet<string>) =>
  (event: ExtendableMessageEvent): void => {
    if (event.data === takeOver) event.waitUntil(self.skipWaiting())
    else if (isSeenPictures(event.data)) event.waitUntil(keepSeen(event.data.seenPictures, event))
    else if (isOpenedPage(event.data)) event.waitUntil(keepOpened(event.data, files))
  }

import type { OpenedPage } from '../../offline/workerMessages'
import { isDataCheap } from '../../queries/isDataCheap'

/**
 * Tells the worker which page was opened, so that it keeps it as it was printed, or looks for a newer print. Not where
 * data is dear: the server may send the page once more.
 */
export const tellOpenedPage = (): void => {
  const [opening] = performance.getEntriesByType('navigation')
  if (!opening || !isDataCheap()) return
  // Not the address of now: the reader may have gone on.
  const message: OpenedPage = { openedPage: opening.name, language: document.documentElement.lang }
  navigator.serviceWorker.controller?.postMessage(message)
}

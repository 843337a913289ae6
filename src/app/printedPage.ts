import { matchRoutes } from 'react-router-dom'
import { setPrintedAt } from '../domain/printedAt'
import type { PrintedData } from '../queries/printed'
import { basename } from './basename'
import { readPrinted } from './readPrinted'
import { routes } from './routes'

/** Id of the data in a printed page, see src/print/document.ts. */
const printedDataId = 'printed'

/** What the page that stands was drawn from; `null` for one that was not printed, or in another language. */
const printedIn = (root: Element): PrintedData | null => {
  const script = document.getElementById(printedDataId)
  if (script?.dataset.language !== document.documentElement.lang) return null
  try {
    return readPrinted(script.textContent, root)
  } catch {
    // Cut off on the way, or changed since: the page is drawn anew.
    return null
  }
}

/** Fetches the code of the page that is open: what was printed is taken over in one step or not at all. */
const loadOpenPage = async () => {
  for (const { route } of matchRoutes(routes, window.location, basename) ?? []) {
    if (typeof route.lazy !== 'function') continue
    Object.assign(route, await route.lazy(), { lazy: undefined })
  }
}

/** What the page that the build printed into `root` was drawn from, ready to be taken over; `null` where that can't be. */
export const takePrinted = async (root: Element): Promise<PrintedData | null> => {
  const printed = printedIn(root)
  if (!printed) return null
  try {
    await loadOpenPage()
  } catch {
    // Drawn anew, the page says what is missing.
    return null
  }
  setPrintedAt(printed.at)
  return printed
}

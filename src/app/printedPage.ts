import { setPrintedAt } from '../domain/printedAt'
import type { PrintedData } from '../queries/printed'
import { readPrinted } from './readPrinted'
import { loadCode } from './router/pageCode'

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

/** What the page that the build printed into `root` was drawn from, ready to be taken over; `null` where that can't be. */
export const takePrinted = async (root: Element): Promise<PrintedData | null> => {
  const printed = printedIn(root)
  if (!printed) return null
  // What was printed is taken over in one step or not at all; drawn anew, the page says what is missing.
  if (!(await loadCode(window.location))) return null
  setPrintedAt(printed.at)
  return printed
}

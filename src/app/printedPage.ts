import { setPrintedAt } from '../domain/printedAt'
import { type Shared, spreadRepeats } from '../domain/repeats'
import type { PrintedData } from '../queries/printed'
import { loadCode } from './router/pageCode'

/** Id of the data in a printed page, see src/print/document.ts. */
const printedDataId = 'printed'

/** The text of a story stands in the page, not once more in its data. */
const readTexts = (printed: PrintedData, root: Element) => {
  const text = root.querySelector('[data-text=article]')
  for (const [[name], data] of printed.queries) {
    if (name === 'article' && text)
      Object.assign(data as object, { body: { untrusted: text.innerHTML, isPrinted: true } })
  }
}

/** What the page that stands was drawn from; `null` for one that was not printed, or in another language. */
const readPrinted = (root: Element): PrintedData | null => {
  const script = document.getElementById(printedDataId)
  if (script?.dataset.language !== document.documentElement.lang) return null
  try {
    const printed = spreadRepeats(JSON.parse(script.textContent) as Shared) as PrintedData
    readTexts(printed, root)
    return printed
  } catch {
    // Cut off on the way: the page is drawn anew.
    return null
  }
}

/** What the page that the build printed into `root` was drawn from, ready to be taken over; `null` where that can't be. */
export const takePrinted = async (root: Element): Promise<PrintedData | null> => {
  const printed = readPrinted(root)
  if (!printed) return null
  // What was printed is taken over in one step or not at all; drawn anew, the page says what is missing.
  if (!(await loadCode(window.location))) return null
  setPrintedAt(printed.at)
  return printed
}

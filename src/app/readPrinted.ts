import { unpackWith } from '../domain/packedStory'
import { type Shared, spreadRepeats } from '../domain/repeats'
import type { PrintedData } from '../queries/printed'
import { readCards } from './readCards'

/** The text of a story stands in the page, not once more in its data. */
const readTexts = (printed: PrintedData, root: Element) => {
  const text = root.querySelector('[data-text=article]')
  for (const [[name], data] of printed.queries) {
    if (name === 'article' && text)
      Object.assign(data as object, { body: { untrusted: text.innerHTML, isPrinted: true } })
  }
}

/**
 * What a page was drawn from, out of its data and of what stands in it.
 * @param json the data, see src/print/printPage.ts
 * @throws Error when a part of it was cut off or changed
 */
export const readPrinted = (json: string, root: Element): PrintedData => {
  const shared = JSON.parse(json, unpackWith(readCards(root))) as Shared
  const printed = spreadRepeats(shared) as PrintedData
  readTexts(printed, root)
  return printed
}

import './readingMark.css'

const marked = 'data-read-aloud'
const spokenWord = 'spoken-word'

/** Marks that leave the text untouched; not every browser has them. */
const highlights = () => (globalThis as { CSS?: Partial<typeof CSS> }).CSS?.highlights

/** Marks the word that is being said, where the browser can. */
export const markWord = (range: Range | null): void => {
  if (range) highlights()?.set(spokenWord, new Highlight(range))
}

/** Marks the block that is being read, and no other; `null` takes all marks away. */
export const markBlock = (block: Element | null): void => {
  highlights()?.delete(spokenWord)
  for (const other of document.querySelectorAll(`[${marked}]`))
    if (other !== block) other.removeAttribute(marked)
  block?.setAttribute(marked, '')
}

import { comfortNames, type ReadingComfort, usualComfort } from '../../domain/readingComfort'
import { followComfort, readComfort } from '../../offline/readingComfort'

/** `--paper` of each theme: the browser's own frame takes it, and knows no tokens. index.html has the same. */
const papers = { light: '#fbf9f4', sepia: '#f4e8d0', dark: '#151411' }

const applyPaper = ({ theme }: ReadingComfort) => {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const byDevice = meta.getAttribute('media')?.includes('dark') ? 'dark' : 'light'
    meta.content = papers[theme === 'system' ? byDevice : theme]
  }
}

const apply = () => {
  const comfort = readComfort()
  const root = document.documentElement
  for (const name of comfortNames) {
    if (comfort[name] === usualComfort[name]) root.removeAttribute(`data-${name}`)
    else root.setAttribute(`data-${name}`, comfort[name])
  }
  applyPaper(comfort)
}

/** Sets the page as the reader chose, and anew whenever that changes here or in another tab. Returns how to stop. */
export const applyComfort = (): (() => void) => {
  apply()
  return followComfort(apply)
}

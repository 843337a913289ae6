/** A part of a story under a heading. */
export interface Section {
  /** Of the heading: what a link leads to. */
  id: string
  title: string
}

/** Fewer can be seen at a glance. */
const fewest = 4

/** What stands in these is no part of the story, but of a quotation, a fold, a table. */
const inset = 'blockquote, figure, details, table'

const enough = <Item>(items: readonly Item[]): readonly Item[] => (items.length < fewest ? [] : items)

/**
 * The sections of a text by the headings of its highest level, or by all of them where those are few. None where a
 * story has fewer than four. `useBlocks` has given the headings their ids.
 */
export const sectionsOf = (root: Element): readonly Section[] => {
  const headings = [...root.querySelectorAll('h2, h3, h4')].filter(
    (heading) => heading.id !== '' && !heading.closest(inset),
  )
  const [highest] = headings.map(({ localName }) => localName).sort()
  const chapters = enough(headings.filter(({ localName }) => localName === highest))
  return (chapters.length > 0 ? chapters : enough(headings)).map(({ id, textContent }) => ({
    id,
    title: (textContent ?? '').trim(),
  }))
}

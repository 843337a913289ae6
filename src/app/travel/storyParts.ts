/** Headline and picture of a story, on a card (`data-story`, `data-part`) or at the head of its own page. */
type Parts = readonly HTMLElement[]

const isInView = (element: HTMLElement) => {
  const { top, bottom, height } = element.getBoundingClientRect()
  return height > 0 && bottom > 0 && top < window.innerHeight
}

/** The parts of a story that the reader sees now. */
export const partsInView = (slug: string): Parts => {
  const story = `#main [data-story="${CSS.escape(slug)}"]:not([data-left] *)`
  return [...document.querySelectorAll<HTMLElement>(`${story} [data-part]`)].filter(isInView)
}

/** Names the parts for a view transition; a name stands once on a page. */
export const nameParts = (parts: Parts): void => {
  for (const part of parts) part.style.setProperty('view-transition-name', `story-${part.dataset.part}`)
}

/** Makes them elements like others again. */
export const unnameParts = (parts: Parts): void => {
  for (const part of parts) part.style.removeProperty('view-transition-name')
}

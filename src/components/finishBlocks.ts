import { markPictures } from './lightbox/markPictures'

const textBlocks = 'p, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, figcaption, table, summary, cite'

/** Letters that can stand alone, three lines high, over a paragraph long enough to run past them. */
const opening = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}].{239}/su

/** An editor's note over a story is set in italics as a whole. */
const isNote = (paragraph: Element) =>
  paragraph.matches('.correction') || paragraph.firstElementChild?.textContent === paragraph.textContent

const canOpen = (first: Element | null) =>
  first?.localName === 'p' &&
  first.querySelector('img, br') === null &&
  !isNote(first) &&
  opening.test(first.textContent ?? '')

const markOpening = (root: HTMLElement) => {
  const isNewsroomsOwn = root.querySelector('.has-drop-cap') !== null
  root.toggleAttribute('data-drop-cap', !isNewsroomsOwn && canOpen(root.firstElementChild))
}

/** Headings are addresses: those without an id of the newsroom's own are numbered. So is the first correction. */
const namePlaces = (root: HTMLElement) => {
  const correction = root.querySelector('.correction:not([id])')
  if (correction) correction.id = 'correction'
  root.querySelectorAll('h2, h3, h4, h5, h6').forEach((heading, index) => {
    if (heading.id === '') heading.id = `heading-${index + 1}`
  })
}

/**
 * Finishes newsroom HTML where it stands: each block runs in the direction of its own text, pictures open larger,
 * headings can be linked to, a long first paragraph opens with a drop cap. Nothing is measured.
 */
export const finishBlocks = (root: HTMLElement): void => {
  // What a quotation holds follows it: `auto` passes over what has a direction of its own, and its line would stray.
  for (const block of root.querySelectorAll(`:is(${textBlocks}):not([dir], blockquote *)`))
    block.setAttribute('dir', 'auto')
  namePlaces(root)
  markOpening(root)
  markPictures(root)
}

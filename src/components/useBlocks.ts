import { type RefObject, useLayoutEffect } from 'react'
import { markPictures } from './lightbox/markPictures'

const textBlocks = 'p, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, figcaption, table, summary, cite'
const scrollers = '.wp-block-table, pre'

/** What is wider than the column scrolls inside itself, and then has to be reachable by keyboard. */
const markScrollers = (root: HTMLElement) => {
  for (const block of root.querySelectorAll<HTMLElement>(scrollers)) {
    if (block.scrollWidth > block.clientWidth) block.tabIndex = 0
    else block.removeAttribute('tabindex')
  }
}

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
 * Finishes newsroom HTML where it stands: each block runs in the direction of its own text, wide
 * ones can scroll, pictures open larger, headings can be linked to, a long first paragraph opens with a drop cap.
 */
export const useBlocks = (root: RefObject<HTMLElement | null>, html: unknown): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other HTML, other blocks
  useLayoutEffect(() => {
    const node = root.current
    if (!node) return
    // What a quotation holds follows it: `auto` passes over what has a direction of its own, and its line would stray.
    for (const block of node.querySelectorAll(`:is(${textBlocks}):not([dir], blockquote *)`))
      block.setAttribute('dir', 'auto')
    namePlaces(node)
    markOpening(node)
    markPictures(node)
    const mark = () => markScrollers(node)
    mark()
    window.addEventListener('resize', mark)
    return () => window.removeEventListener('resize', mark)
  }, [root, html])
}

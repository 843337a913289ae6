import { readCards } from '../app/readCards'
import { finishBlocks } from '../components/finishBlocks'
import { markPictures } from '../components/lightbox/markPictures'
import type { Cards } from '../domain/packedStory'
import { type Outline, outlineOf } from '../routes/article/contents/useOutline'

/** A page as it is to stand in its document. */
export interface FinishedPage {
  /** What React puts into the head: title, canonical address. */
  head: string
  /** Inner HTML of the app's root. */
  root: string
  /** What its cards say of their stories. */
  cards: Cards
  /** Of a story that has one. */
  outline: Outline | null
}

const isHeadElement = (element: Element) => element.matches('title, meta, link')

/** Does to a drawn page what the app does to it before it is painted. */
export const finishPage = (html: string): FinishedPage => {
  const root = document.createElement('div')
  root.innerHTML = html
  const head = [...root.children].filter(isHeadElement)
  for (const element of head) element.remove()
  const story = root.querySelector<HTMLElement>('[data-text=article]')
  if (story) finishBlocks(story)
  const lead = root.querySelector('article header:has(figure)')
  if (lead) markPictures(lead)
  const outline = story && outlineOf(story)
  return {
    head: head.map(({ outerHTML }) => outerHTML).join(''),
    root: root.innerHTML,
    cards: readCards(root),
    outline: outline && (outline.sections.length > 0 || outline.isCorrected) ? outline : null,
  }
}

import { captionParts } from '../domain/captionParts'
import { make } from './elements'

/** Sets whose picture it is apart from what it shows; WordPress keeps both in one text. */
const setApart = (caption: Element) => {
  const last = caption.lastChild
  if (last?.nodeType !== Node.TEXT_NODE) return
  const text = last.nodeValue ?? ''
  const { credit } = captionParts(text)
  const start = credit === '' ? -1 : text.lastIndexOf(credit)
  if (start < 0) return
  // A bracket or dash before it goes along.
  const lead = /[(–—|]\s*$/.exec(text.slice(0, start))?.[0].length ?? 0
  last.nodeValue = text.slice(0, start - lead)
  caption.append(make(caption, 'span', { class: 'credit' }, text.slice(start - lead)))
}

/** Marks the credits at the end of captions as such. */
export const markCredits = (body: HTMLElement): void => {
  for (const caption of body.querySelectorAll('figcaption:not(.blocks-gallery-caption)')) setApart(caption)
}

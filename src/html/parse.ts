import { pagePolicy } from '../domain/trustedTypes'

let inert: Document | undefined

/**
 * HTML as a tree in a document that no window shows: no script runs, nothing is loaded, so any HTML is safe in it.
 * The document is made once; a new one for each headline would cost more than the parsing.
 */
export const parseInert = (html: string): HTMLElement => {
  inert ??= document.implementation.createHTMLDocument('')
  const root = inert.createElement('div')
  root.innerHTML = pagePolicy().createHTML(html)
  return root
}

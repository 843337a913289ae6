import { JSDOM } from 'jsdom'

const names = ['Element', 'HTMLElement', 'Node', 'NodeFilter', 'Text', 'HTMLTemplateElement'] as const

/**
 * Gives Node what the parsing of newsroom HTML needs of a browser: a document that runs and loads nothing.
 * @param newsroom address of the site, for what is said to be its own
 */
export const borrowDocument = (newsroom: string): void => {
  const { window } = new JSDOM('', { url: newsroom })
  const { document, location } = window
  Object.assign(globalThis, { window, document, location })
  for (const name of names) Object.assign(globalThis, { [name]: window[name] })
}

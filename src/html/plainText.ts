import { parseInert } from './parse'
import { quickText } from './quickText'

const blockEdge = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/td|\/th|\/figcaption|\/blockquote|\/dt|\/dd)\b/gi

/** What stands in a start tag after its name: no text, and a style attribute among it would be reported. */
const attributes = /(<[a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^"'>]+)*/gi

const tidySpaces = (text: string) => text.replace(/\s+/g, ' ').trim()

const parsedText = (html: string): string => {
  const root = parseInert(html.replace(attributes, '$1'))
  for (const element of root.querySelectorAll('script, style, template, noscript')) element.remove()
  return root.textContent ?? ''
}

/**
 * The text of newsroom HTML on one line: entities decoded, tags gone, a bare `<` kept, scripts and styles left out.
 * Most of what a feed holds needs no parsing.
 */
export const plainText = (html: string): string => {
  if (!/[<&]/.test(html)) return tidySpaces(html)
  const spaced = html.replace(blockEdge, ' $&')
  return tidySpaces(quickText(spaced) ?? parsedText(spaced))
}

import { parseInert } from './parse'
import { quickText } from './quickText'
import { changeStartTags } from './startTags'

const blockEdge = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/td|\/th|\/figcaption|\/blockquote|\/dt|\/dd)\b/gi

/** A start tag without what follows its name: no text, and a style attribute among it would be reported. */
const bare = (tag: string) => `${/^<[a-z][\w-]*/i.exec(tag)?.[0]}>`

const tidySpaces = (text: string) => text.replace(/\s+/g, ' ').trim()

const parsedText = (html: string): string => {
  const root = parseInert(changeStartTags(html, bare))
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

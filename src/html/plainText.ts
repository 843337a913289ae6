import { parseInert } from './parse'

const blockEdge = /<(?:br|\/p|\/div|\/li|\/h[1-6]|\/td|\/th|\/figcaption|\/blockquote|\/dt|\/dd)\b/gi

const tidySpaces = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * The text of newsroom HTML on one line: entities decoded, tags gone, a bare `<` kept, scripts and styles left out.
 * Text without `<` and `&` is not parsed at all.
 */
export const plainText = (html: string): string => {
  if (!/[<&]/.test(html)) return tidySpaces(html)
  const body = parseInert(html.replace(blockEdge, ' $&'))
  for (const element of body.querySelectorAll('script, style, template, noscript')) element.remove()
  return tidySpaces(body.textContent ?? '')
}

const opens = /<[a-z]/gi

/**
 * Where the start tag that begins at `from` ends, as a parser reads it, quoted values whole. By hand: a pattern that
 * goes over megabytes of a hostile tag overflows the stack.
 */
const endOfTag = (html: string, from: number): number => {
  let quote: string | undefined
  for (let at = from; at < html.length; at += 1) {
    const letter = html[at]
    if (quote) quote = letter === quote ? undefined : quote
    else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at + 1
  }
  return html.length
}

/** A style attribute, or a value of another that may speak of one. */
const styleOrValue = /(?<=["'\s/])style\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]*)|"[^"]*"|'[^']*'/gi

const isValue = (found: string) => /^["']/.test(found)

const withoutStyle = (tag: string) =>
  /style/i.test(tag) ? tag.replace(styleOrValue, (found) => (isValue(found) ? found : '')) : tag

/**
 * Newsroom HTML without style attributes, which the sanitiser lets none of out. A browser judges them by the content
 * policy as it parses, in documents that no window shows too, and would report each. It is no guard: where it reads a
 * broken tag otherwise than the parser, a report is made or a word of a broken tag lost, and the sanitiser comes after.
 */
export const withoutStyles = (html: string): string => {
  let left = ''
  let done = 0
  for (const { index } of html.matchAll(opens)) {
    if (index < done) continue
    const end = endOfTag(html, index)
    left += html.slice(done, index) + withoutStyle(html.slice(index, end))
    done = end
  }
  return left + html.slice(done)
}

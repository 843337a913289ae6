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

/** HTML with each start tag, and where it stands, as `change` gives it back; what stands between them stays. Never fails. */
export const changeStartTags = (html: string, change: (tag: string, at: number) => string): string => {
  let changed = ''
  let done = 0
  for (const { index } of html.matchAll(opens)) {
    if (index < done) continue
    const end = endOfTag(html, index)
    changed += html.slice(done, index) + change(html.slice(index, end), index)
    done = end
  }
  return changed + html.slice(done)
}

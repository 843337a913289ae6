const opens = /<[a-z]/gi

// One letter each, for a pattern that goes over megabytes overflows the stack. HTML's white space is not all of `\s`.
const endsTagName = /[\t\n\f\r />]/g
const endsName = /[\t\n\f\r />=]/g
const endsBareValue = /[\t\n\f\r >]/g
const endsSpace = /[^\t\n\f\r ]/g
const endsGap = /[^\t\n\f\r /]/g

/** Where such a letter stands first, from `at` on; the end where none does. */
const find = (letter: RegExp, html: string, at: number): number => {
  letter.lastIndex = at
  return letter.test(html) ? letter.lastIndex - 1 : html.length
}

const endOfValue = (html: string, at: number): number => {
  const quote = html.charAt(at)
  if (quote !== '"' && quote !== "'") return find(endsBareValue, html, at)
  const close = html.indexOf(quote, at + 1)
  return close < 0 ? html.length : close + 1
}

/** An attribute as it is written: it stands from `at` to `end`, its value (quotes included) from `value` on. */
export interface Attribute {
  name: string
  at: number
  value: number
  end: number
}

/** Reads a start tag as browsers do (https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state). */
const readTag = (html: string, from: number): { attributes: Attribute[]; end: number } => {
  const attributes: Attribute[] = []
  let at = find(endsGap, html, find(endsTagName, html, from + 1))
  while (at < html.length && html.charAt(at) !== '>') {
    // A name may begin with "=".
    const nameEnd = find(endsName, html, at + 1)
    const equals = find(endsSpace, html, nameEnd)
    const hasValue = html.charAt(equals) === '='
    const value = hasValue ? find(endsSpace, html, equals + 1) : nameEnd
    const end = hasValue ? endOfValue(html, value) : nameEnd
    attributes.push({ name: html.slice(at, nameEnd), at, value, end })
    at = find(endsGap, html, end)
  }
  return { attributes, end: Math.min(html.length, at + 1) }
}

/** The attributes in the text of one start tag. */
export const attributesOf = (tag: string): readonly Attribute[] => readTag(tag, 0).attributes

/** HTML with each start tag, and where it stands, as `change` gives it back; what stands between them stays. Never fails. */
export const changeStartTags = (html: string, change: (tag: string, at: number) => string): string => {
  let changed = ''
  let done = 0
  for (const { index } of html.matchAll(opens)) {
    if (index < done) continue
    const { end } = readTag(html, index)
    changed += html.slice(done, index) + change(html.slice(index, end), index)
    done = end
  }
  return changed + html.slice(done)
}

/** Tags and attributes that WordPress lets a reader use in a comment. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  abbr: ['title'],
  acronym: ['title'],
  b: [],
  blockquote: ['cite'],
  cite: [],
  code: [],
  del: ['datetime'],
  em: [],
  i: [],
  q: ['cite'],
  s: [],
  strike: [],
  strong: [],
}

const addresses = new Set(['href', 'cite'])
const safeSchemes = new Set(['http', 'https', 'ftp', 'ftps', 'mailto', 'tel', 'news', 'irc', 'feed', 'sms'])

const escapeAngles = (text: string) =>
  text.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#039;')

/** A `<` that is never closed is a sign, not a tag. One that is closed somewhere later is taken for a tag. */
const escapeStrayLessThan = (text: string) =>
  text.replace(/<[^<>]*(>|(?=<)|$)/g, (piece, end: string) => (end === '>' ? piece : escapeAngles(piece)))

/** `&` becomes `&amp;` unless it already begins an entity. */
export const escapeAmpersands = (text: string): string =>
  text.replace(/&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});)/gi, '&amp;')

/** Drops a scheme that could run code; what follows it stays, as in WordPress: `javascript:evil()` → `evil()`. */
const withoutUnsafeScheme = (address: string): string => {
  const scheme = /^\s*([a-z][a-z\d+.-]*)\s*:/i.exec(address)
  if (!scheme?.[1] || safeSchemes.has(scheme[1].toLowerCase())) return address
  return withoutUnsafeScheme(address.slice(scheme[0].length))
}

const attributePattern = /([a-z][a-z\d-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi

const keptAttributes = (tag: string, source: string) =>
  [...source.matchAll(attributePattern)]
    .map(([, name = '', double, single, bare]) => ({
      name: name.toLowerCase(),
      value: double ?? single ?? bare,
    }))
    .filter(({ name, value }) => value !== undefined && allowed[tag]?.includes(name))
    .map(({ name, value = '' }) => {
      const safe = addresses.has(name) ? withoutUnsafeScheme(value) : value
      return ` ${name}="${safe.replaceAll('"', '&quot;')}"`
    })
    .join('')

/** Links of readers earn no rank. */
const linkRel = (tag: string, attributes: string) =>
  tag === 'a' && attributes.includes(' href=') ? ' rel="nofollow ugc"' : ''

const keptTag = (piece: string): string => {
  const tag = /^<\s*(\/?)\s*([a-z\d]+)([^>]*)>$/i.exec(piece)
  const name = tag?.[2]?.toLowerCase() ?? ''
  if (!tag || !Object.hasOwn(allowed, name)) return ''
  if (tag[1] === '/') return `</${name}>`
  const attributes = keptAttributes(name, tag[3] ?? '')
  return `<${name}${attributes}${linkRel(name, attributes)}>`
}

/** Closes what was left open, and drops an end that nothing began. */
const balanceTags = (html: string): string => {
  const open: string[] = []
  const balanced = html.replace(/<(\/?)([a-z]+)[^>]*>/g, (tag, slash: string, name: string) => {
    if (!slash) {
      open.push(name)
      return tag
    }
    if (!open.includes(name)) return ''
    return open
      .splice(open.lastIndexOf(name))
      .reverse()
      .map((left) => `</${left}>`)
      .join('')
  })
  return (
    balanced +
    open
      .reverse()
      .map((left) => `</${left}>`)
      .join('')
  )
}

/**
 * What WordPress keeps of a reader's text: a few inline tags, the words of everything else, and nothing of
 * `5 < 6 & 7 > 2` between the signs, because that looks like a tag.
 */
export const keepAllowedHtml = (text: string): string => {
  const escaped = escapeAmpersands(
    escapeStrayLessThan(text.replaceAll('\0', '').replace(/<!--[\s\S]*?-->/g, '')),
  )
  const kept = escaped.replace(/<[^>]*>|>/g, (piece) => (piece === '>' ? '&gt;' : keptTag(piece)))
  return balanceTags(kept)
}

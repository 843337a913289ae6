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

/** As browsers read an address: blanks and control characters count for nothing, and an entity is what it stands for. */
const readAddress = (address: string) =>
  [...address.replace(/&(?:#0*58|#x0*3a|colon);/gi, ':')]
    .filter((character) => character > ' ' || character === ' ')
    .join('')
    .trim()

/** Drops a scheme that could run code; what follows it stays, as in WordPress: `javascript:evil()` → `evil()`. */
const withoutUnsafeScheme = (address: string): string => {
  const read = readAddress(address)
  const scheme = /^([a-z][a-z\d+.-]*)\s*:/i.exec(read)
  if (!scheme?.[1] || safeSchemes.has(scheme[1].toLowerCase())) return address
  return withoutUnsafeScheme(read.slice(scheme[0].length))
}

const attributePattern = /([a-z][a-z\d-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi

const keptAttributes = (tag: string, source: string) =>
  [...source.matchAll(attributePattern)]
    .map(([, name = '', double, single, bare]) => ({
      name: name.toLowerCase(),
      value: double ?? single ?? bare,
      quote: single === undefined ? '"' : "'",
    }))
    .filter(({ name, value }) => value !== undefined && allowed[tag]?.includes(name))
    .map(({ name, value = '', quote }) => {
      const safe = addresses.has(name) ? withoutUnsafeScheme(value) : value
      return ` ${name}=${quote}${safe.replaceAll(quote, quote === '"' ? '&quot;' : '&#039;')}${quote}`
    })
    .join('')

/** Links of readers earn no rank. */
const linkRel = (tag: string, attributes: string) =>
  tag === 'a' && attributes.includes(' href=') ? ' rel="nofollow ugc"' : ''

const keptTag = (piece: string): string => {
  if (piece.startsWith('<!--')) return piece
  const tag = /^<\s*(\/?)\s*([a-z\d]+)([^>]*)>$/i.exec(piece)
  const name = tag?.[2]?.toLowerCase() ?? ''
  if (!tag || !Object.hasOwn(allowed, name)) return ''
  if (tag[1] === '/') return `</${name}>`
  const attributes = keptAttributes(name, tag[3] ?? '')
  return `<${name}${attributes}${linkRel(name, attributes)}>`
}

/**
 * What WordPress keeps of a reader's text: a few inline tags, the words of everything else, and nothing of
 * `5 < 6 & 7 > 2` between the signs, because that looks like a tag.
 */
export const keepAllowedHtml = (text: string): string =>
  escapeAmpersands(escapeStrayLessThan(text.replaceAll('\0', ''))).replace(
    /<!--[\s\S]*?-->|<[^>]*>|>/g,
    (piece) => (piece === '>' ? '&gt;' : keptTag(piece)),
  )

/** Tags of which nothing but their text matters, as excerpts have them. */
const simpleTag = /<\/?(?:p|em|strong|b|i|br)\s*\/?>/gi

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}

/** HTML reads the numbers below 160 in its own way; none but the ampersand and quotes occur there. */
const isPlain = (code: number) => [34, 38, 39, 60, 62].includes(code) || (code >= 160 && code < 0xd800)

/** `&#8217;` or `&amp;` as its character; `null` for what only a parser knows. */
const toText = (entity: string): string | null => {
  const [, number, name] = /^&(?:#(\d+)|(\w+));$/.exec(entity) ?? []
  if (number) return isPlain(Number(number)) ? String.fromCharCode(Number(number)) : null
  return (name && named[name]) || null
}

/**
 * The text of HTML as simple as titles, names and excerpts mostly are, ten times faster than by parsing it; `null`
 * where there is anything else in it. A page of a feed has a hundred such texts.
 */
export const quickText = (html: string): string | null => {
  const text = html.replace(simpleTag, '')
  if (text.includes('<')) return null
  let isKnown = true
  const decoded = text.replace(/&[^\s&;]*;?/g, (whole) => {
    const character = whole === '&' ? '&' : toText(whole)
    isKnown &&= character !== null
    return character ?? whole
  })
  return isKnown ? decoded : null
}
